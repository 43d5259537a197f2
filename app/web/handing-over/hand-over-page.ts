import { anchorsApart } from "~/domain/anchors-apart";
import { blindSpots } from "~/domain/blind-spots";
import { countedQuestions } from "~/domain/counted";
import type { RespondentRole } from "~/domain/instrument";
import { wordingFor } from "~/domain/wording";
import { addresses } from "../addresses";
import { formOf, lineField } from "../form";
import { answerMark } from "../forms/answer-form";
import { daysFrom } from "../link-ends";
import { madeLink } from "../made-link";
import { newOnce, onceOf } from "../once";
import { openToOwn } from "../opening";
import { saveEvent } from "../saving";
import type { Served } from "../served";
import { type ChangedLink, shownLink, takenBackOrExtended } from "../sharing";
import { MOST_QUESTIONS } from "../team-plan/addresses";
import { saidOf } from "./said-of";

const DAYS: readonly number[] = [7, 30, 90];
const USUAL_DAYS = 30;

export type HandOverView = Awaited<ReturnType<typeof handOverView>>;

/** The owner's page of questions handed over: which to pick, for whom, and what came back beside the owner's own answers. */
export async function handOverView(served: Served) {
  const { stored, instrument } = await openToOwn(served);
  const { store } = served.plumbline;
  const { assessment, id } = stored;
  const [links, handed] = await Promise.all([store.links(id), store.handedAnswers(id)]);
  const asking = links.filter(({ scope }) => scope === "answer");
  const unknown = blindSpots(assessment, instrument);
  const picked = new URL(served.request.url).searchParams.getAll("question");
  return {
    once: newOnce(),
    questions: countedQuestions(assessment, instrument).map((question) => ({
      id: question.id,
      name: question.name,
      text: wordingFor(question, assessment.profile).text,
      isPicked: picked.includes(question.id),
      isOpen: unknown.includes(question.id),
    })),
    roles: instrument.respondentRoles,
    days: DAYS,
    usualDays: USUAL_DAYS,
    most: MOST_QUESTIONS,
    links: asking.filter(({ revokedAt }) => revokedAt === null).map((link) => shownLink(link, served.plumbline)),
    back: handed.flatMap((each) => {
      const question = instrument.questions.find((candidate) => candidate.id === each.question);
      const link = asking.find((candidate) => candidate.id === each.linkId);
      if (question === undefined || link === undefined) return [];
      const own = assessment.answers[each.question];
      return [
        {
          link: each.linkId,
          from: link.name,
          role: link.shows.role,
          at: each.at,
          question: question.id,
          name: question.name,
          text: wordingFor(question, assessment.profile).text,
          theirs: saidOf(question, each.answer, assessment.profile),
          yours: own === undefined ? null : saidOf(question, own, assessment.profile),
          apart: anchorsApart(own, each.answer),
          isSame: answerMark(own) === answerMark(each.answer),
          basedOn: answerMark(own),
          href: addresses.question(id, question.id),
        },
      ];
    }),
    reviewHref: addresses.review(id),
  };
}

export type HandedOver =
  | {
      readonly kind: "made";
      readonly address: string;
      readonly questions: readonly string[];
      readonly role: RespondentRole | null;
    }
  | { readonly kind: ChangedLink | "taken-over" | "not-offered" | "changed-since" | "nothing-picked" | "too-many" };

/** Makes a link that asks the picked questions, takes one back, or takes an answer over; the owner's alone. */
export async function handedOver(served: Served): Promise<HandedOver> {
  const opened = await openToOwn(served);
  const { stored, instrument } = opened;
  const form = await formOf(served.request);
  const changed = await takenBackOrExtended(served, stored.id, form);
  if (changed !== null) return { kind: changed };
  if (form.get("do") === "take-over") return takenOver(served, opened, form);
  const known = new Set(countedQuestions(stored.assessment, instrument).map(({ id }) => id));
  const questions = [...new Set(form.getAll("question"))].filter((id) => known.has(id));
  if (questions.length === 0) return { kind: "nothing-picked" };
  if (questions.length > MOST_QUESTIONS) return { kind: "too-many" };
  const role = instrument.respondentRoles.find(({ id }) => id === form.get("role"))?.id ?? null;
  const { now } = served.plumbline;
  const address = await madeLink(
    served,
    stored.id,
    {
      scope: "answer",
      name: lineField(form, "name") ?? "A link without a name",
      end: daysFrom(now(), DAYS.find((days) => String(days) === form.get("days")) ?? USUAL_DAYS),
      shows: { results: false, notes: false, questions, role },
    },
    onceOf(served, form),
  );
  return { kind: "made", address, questions, role };
}

/** An answer that came back becomes the owner's, unless the owner's was changed since the page was drawn. */
async function takenOver(
  served: Served,
  opened: Awaited<ReturnType<typeof openToOwn>>,
  form: URLSearchParams,
): Promise<HandedOver> {
  const handed = await served.plumbline.store.handedAnswers(opened.stored.id);
  const found = handed.find(({ linkId, question }) => linkId === form.get("link") && question === form.get("question"));
  if (found === undefined) return { kind: "changed-since" };
  const event = { type: "answer.given", question: found.question, answer: found.answer } as const;
  const saved = await saveEvent(served, opened, event, (stored) => {
    const now = answerMark(stored.assessment.answers[found.question]);
    return now !== form.get("based-on") && now !== answerMark(found.answer);
  });
  if (saved.kind === "refused" && saved.refusal === "none-not-offered") return { kind: "not-offered" };
  return { kind: saved.kind === "saved" ? "taken-over" : "changed-since" };
}
