import type { Asked, Figures, NpsFigure, SameAsLastTime } from "~/domain/assessment";
import type { NumberName } from "~/domain/reliance/reliance";
import { typedNumber } from "~/domain/typed-number";
import { lineField } from "../form";
import { choiceField, nameField, present } from "./field-readers";
import { COUNTS, type FigureField, type Period, SAME } from "./figure-fields";
import { COUNT, choiceOf, type FormNotes, NPS, numberField, RESPONSES, SATISFIED, SHARE } from "./number-field";
import { readingWords as words } from "./reading-words";

/** A mean score of effort is on a scale of a few points. */
const MEAN = { min: 0, max: 1000 };
const MOST_OF_ALL = 0.8;

/** NPS of this period and the one before, with who was asked. */
export function npsFigures(form: URLSearchParams, notes: FormNotes): Figures["nps"] {
  const current = npsOf(form, "current", notes);
  const previous = npsOf(form, "previous", notes);
  const responses = current && ("score" in current ? current.responses : sumOf(COUNTS.map((part) => current[part])));
  const { answered, asked } = askedFor(form, "nps", responses, current !== undefined && "score" in current, notes);
  const isTyped = COUNTS.some((part) => given(form, `current-${part}`)) || given(form, "current-score");
  const isCompared = previous !== undefined || hasProblem(notes, "previous-");
  if (!isTyped && !isCompared && Object.keys(asked).length > 0)
    notes.problems.push({ field: "current-score", message: words.numberToo.nps });
  const counted = current && "score" in current ? present({ score: current.score, responses: answered }) : current;
  const figure = present({ current: counted, previous, ...asked });
  return Object.keys(figure).length === 0 ? undefined : figure;
}

/** Satisfaction in per cent, with who was asked. */
export function csatFigure(form: URLSearchParams, notes: FormNotes): Figures["csat"] {
  const percent = numberField(form, "csat-percent", SATISFIED, notes, "%");
  const rest = answersOf(form, "csat", notes);
  if (percent !== undefined) return { percent, ...rest };
  if (Object.keys(rest).length > 0 && !given(form, "csat-percent"))
    notes.problems.push({ field: "csat-percent", message: words.numberToo.csat });
  return undefined;
}

/** Customer effort: the share of easy answers, or a mean, with who was asked. */
export function cesFigure(form: URLSearchParams, notes: FormNotes): Figures["ces"] {
  const easy = numberField(form, "ces-easy", SATISFIED, notes, "%");
  const mean = numberField(form, "ces-mean", MEAN, notes);
  const rest = answersOf(form, "ces", notes);
  if (easy !== undefined || mean !== undefined) return present({ easy, mean, ...rest });
  if (Object.keys(rest).length > 0 && !given(form, "ces-easy") && !given(form, "ces-mean"))
    notes.problems.push({ field: "ces-easy", message: words.numberToo.ces });
  return undefined;
}

/** What is the same as last time; undefined where none of it is said. */
export function sameField(form: URLSearchParams, of: NumberName | "all", notes: FormNotes): SameAsLastTime | undefined {
  const same = present(
    Object.fromEntries(
      SAME.map((what) => [what, choiceField(form, `${of}-${what}`, ["yes", "no", "unknown"], notes)]),
    ) as SameAsLastTime,
  );
  return Object.keys(same).length === 0 ? undefined : same;
}

function answersOf(form: URLSearchParams, number: "csat" | "ces", notes: FormNotes) {
  const responses = numberField(form, `${number}-responses`, RESPONSES, notes, "responses");
  const { answered, asked } = askedFor(form, number, responses, true, notes);
  return present({ responses: answered, scale: nameField(form, `${number}-scale`, notes), ...asked });
}

/** Who was asked for a number: more answers than invitations are asked back, and so are few answers of a census. */
function askedFor(
  form: URLSearchParams,
  number: NumberName,
  responses: number | undefined,
  maySwap: boolean,
  notes: FormNotes,
): { readonly answered: number | undefined; readonly asked: Asked } {
  const about = `${number}-invitations`;
  const invited = numberField(form, about, COUNT, notes, "invitations");
  const census = choiceField(form, `${number}-census`, ["yes", "no"], notes);
  const asked = (invitations: number | undefined): Asked =>
    present({
      invitations,
      census: census === undefined ? undefined : census === "yes",
      sameAsLastTime: sameField(form, number, notes),
    });
  if (invited === undefined || responses === undefined) return { answered: responses, asked: asked(invited) };
  if (responses > invited) {
    const told = words.moreAnswers;
    const offered = (what: string) => `${what} ${responses} ${invited}`;
    const chosen = choiceOf(form, notes, {
      about,
      question: told.question(responses, invited),
      choices: [
        ...(maySwap && invited > 0
          ? [{ value: offered("swap"), label: told.swap(invited, responses), means: [invited, responses] as const }]
          : []),
        { value: offered("leave"), label: told.leave, means: [responses, undefined] as const },
      ],
    });
    const [answered, invitations] = chosen ?? [responses, invited];
    return { answered, asked: asked(invitations) };
  }
  if (census === "yes" && responses < MOST_OF_ALL * invited)
    notes.problems.push({ field: `${number}-census`, message: words.noCensus(responses, invited) });
  return { answered: responses, asked: asked(invited) };
}

function npsOf(form: URLSearchParams, period: Period, notes: FormNotes): NpsFigure | undefined {
  const field = (part: (typeof COUNTS)[number] | "score" | "responses") => `${period}-${part}` as const;
  const typed = COUNTS.map((part) => countOrShare(form, field(part), notes));
  const score = numberField(form, field("score"), NPS, notes);
  const responses = numberField(form, field("responses"), RESPONSES, notes, "responses");
  const refuse = (part: (typeof COUNTS)[number] | "score" | "responses", message: string) => {
    notes.problems.push({ field: field(part), message });
    return undefined;
  };
  if (hasProblem(notes, `${period}-`)) return undefined;
  if (COUNTS.some((part) => given(form, field(part)))) {
    const missing = COUNTS.find((part) => !given(form, field(part)));
    if (missing !== undefined) return refuse(missing, words.allThree);
    if (score !== undefined) return refuse("score", words.countsOrScore);
    const counts = typed.map((part) => part?.value ?? 0);
    if (sumOf(counts) === 0) return refuse("promoters", words.noResponse);
    return fromCounts(
      form,
      period,
      counts,
      typed.some((part) => part?.isShare),
      responses,
      notes,
    );
  }
  if (score !== undefined) return present({ score, responses });
  return responses === undefined ? undefined : refuse("score", words.scoreToo);
}

/** A count, or, where it has a percent sign or a fraction, a share. */
function countOrShare(form: URLSearchParams, field: FigureField, notes: FormNotes) {
  const text = lineField(form, field);
  const count = text === undefined ? null : typedNumber(text, COUNT);
  if (text !== undefined && count?.kind === "wrong" && ["percent-sign", "fraction"].includes(count.why)) {
    const share = typedNumber(text, SHARE);
    if (share.kind === "read") return { value: share.value, isShare: true };
  }
  const value = numberField(form, field, COUNT, notes, "responses");
  return value === undefined ? undefined : { value, isShare: false };
}

/** Counts as they are; shares as the score they make. Counts of exactly 100 without a number of responses are asked back. */
function fromCounts(
  form: URLSearchParams,
  period: Period,
  counts: readonly number[],
  hasShare: boolean,
  responses: number | undefined,
  notes: FormNotes,
): NpsFigure | undefined {
  const [promoters = 0, passives = 0, detractors = 0] = counts;
  const sum = sumOf(counts);
  const score = Number((promoters - detractors).toFixed(6));
  const refuse = (part: string, message: string) => {
    notes.problems.push({ field: `${period}-${part}`, message });
    return undefined;
  };
  if (hasShare)
    // three shares that were rounded may add up to 99 or 101
    return Math.abs(sum - 100) <= 1 ? present({ score, responses }) : refuse("promoters", words.notAHundred(sum));
  if (sum === 100 && responses === undefined) {
    const offered = (what: string) => `${what} ${counts.join(" ")}`;
    const areShares = choiceOf(form, notes, {
      about: `${period}-promoters`,
      question: words.shares.question,
      choices: [
        { value: offered("shares"), label: words.shares.yes(score), means: true },
        { value: offered("counts"), label: words.shares.no, means: false },
      ],
    });
    if (areShares === undefined) return undefined;
    return areShares ? { score } : { promoters, passives, detractors };
  }
  if (responses === undefined || responses === sum) return { promoters, passives, detractors };
  return sum === 100 ? { score, responses } : refuse("responses", words.notTheResponses(sum, responses));
}

const given = (form: URLSearchParams, field: FigureField) => lineField(form, field) !== undefined;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

const hasProblem = ({ problems }: FormNotes, prefix: string) =>
  problems.some(({ field }) => field.startsWith(prefix) || field.startsWith(`reading-${prefix}`));
