import { numberIn } from "../headline/headline";
import type { FactName, TestOutcome } from "../instrument";
import { type NumberName, type RelianceFinding, sameAsLastTime, type TestFinding } from "../reliance/reliance";
import type { Report } from "../report-types";
import { factsIn } from "../rule-leaves";
import { uncapitalised } from "../uncapitalised";
import { failureLines, movementLine, numberLine, responseLine } from "./figure-lines";
import { relianceWords as words } from "./reliance-words";
import { words as told } from "./words";

/** "The NPS of 62", as the headline names it; "known, not entered" where nothing was given of it. */
export const numberSaid = ({ figuresGiven }: Report, finding: RelianceFinding): string =>
  capitalised(numberIn(finding, { figures: figuresGiven }));

/** "The NPS of 62: not yet." */
export const verdictLine = (report: Report, finding: RelianceFinding): string =>
  `${numberSaid(report, finding)}: ${words.verdicts[finding.verdict]}.`;

/** How a test came out, in words: "nobody here can say" where a question of it could not be answered, "not known" where a figure is missing. */
export function outcomeSaid(
  { scope, questionsById }: Report,
  { outcome, questions, isNotEntered }: TestFinding,
): string {
  if (isNotEntered) return words.notEntered;
  const isAnswered = questions.every((id) => questionsById[id]?.value !== "unknown");
  if (outcome === "unknown" && isAnswered) return words.notKnown;
  return outcome === "untested" && scope === "quick" ? words.untestedQuick : words.outcomes[outcome];
}

/** The tests with one of the outcomes, by name, a sentence for each outcome: "Fails: who is asked." */
export const shortLines = (
  { tests }: RelianceFinding,
  outcomes: readonly Exclude<TestOutcome, "holds">[],
): readonly string[] =>
  outcomes.flatMap((outcome) => {
    const names = (isNotEntered: boolean) =>
      tests
        .filter((test) => test.outcome === outcome && test.isNotEntered === isNotEntered)
        .map(({ name }) => uncapitalised(name))
        .join("; ");
    const [plain, notEntered] = [names(false), names(true)];
    return [
      ...(plain === "" ? [] : [words.short[outcome](plain)]),
      ...(notEntered === "" ? [] : [words.short.notEntered(notEntered)]),
    ];
  });

/** What would have to change for a yes, gravest first: a mend for each test that fails, calls for caution or is not known; one line for all that was not asked. */
export function mendLines({ tests }: RelianceFinding): readonly string[] {
  const of = (outcome: TestOutcome) => tests.filter((test) => test.outcome === outcome);
  const open = [...of("fails"), ...of("unknown"), ...of("caution")].map(({ mend }) => sentence(mend));
  return of("untested").length === 0 ? open : [...open, sentence(words.answerRest)];
}

/** The mends of a number that no number before it has named: a paper says each once. */
export function newMendLines({ reliance }: Report, finding: RelianceFinding): readonly string[] {
  const before = new Set(reliance.slice(0, reliance.indexOf(finding)).flatMap(mendLines));
  return mendLines(finding).filter((line) => !before.has(line));
}

/** What the mends are for: a yes, or, where it is one already, a firmer one. */
export const mendTitle = ({ verdict }: RelianceFinding): string => (verdict === "yes" ? words.firmer : words.mend);

/** Whether the number moved; it never counts for the verdict. Null where no last result is known. */
export const movementOf = (report: Report, { number }: RelianceFinding): string | null =>
  number === "nps" ? movementLine(report) : null;

/** How sure a number is, and how many of those asked have answered. */
export const surenessLines = (report: Report, { number }: Pick<RelianceFinding, "number">): readonly string[] =>
  [numberLine(report, number), responseLine(report, number)].filter((line): line is string => line !== null);

/** What stood in the figures for the facts that a test reads, a line each. */
export function figuresBehind(report: Report, { number }: RelianceFinding, { id }: TestFinding): readonly string[] {
  const test = report.instrument.reliance.find((each) => each.id === id);
  const rules = test === undefined ? [] : [test.fails, test.caution, test.holds];
  const facts = rules.flatMap((rule) => (rule === null ? [] : factsIn(rule)));
  return [...new Set(facts.flatMap((fact) => behind[fact]?.(report, number) ?? []))];
}

type Behind = (report: Report, number: NumberName) => string | readonly string[] | null;

const behind: Readonly<Partial<Record<FactName, Behind>>> = {
  "margin-points": numberLine,
  "margin-share": numberLine,
  census: ({ figuresGiven }, number) => (figuresGiven[number]?.census ? words.census : null),
  "response-share": responseLine,
  "changed-since": ({ figuresGiven }, number) =>
    (["wording", "channels", "mix"] as const).flatMap((what) => {
      const said = sameAsLastTime(figuresGiven, number)[what];
      return said === "yes" || said === "no" ? words.changed[what][said] : [];
    }),
  "failure-share": (report) =>
    report.figures.failureShareSaid ? words.shareNotEntered : failureLines(report).slice(0, 1),
  "looks-good": ({ figuresGiven: { presentedAs } }) =>
    presentedAs === undefined ? null : told.relies.presented[presentedAs],
};

const sentence = (text: string) => `${capitalised(text)}.`;
const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
