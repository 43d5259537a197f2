import type { Assessment, Figures, SameAsLastTime } from "../assessment";
import type { Facts } from "../facts";
import type { FactName, Instrument, RelianceTest, TestOutcome } from "../instrument";
import { reaches } from "../level";
import type { FigureFindings } from "../report-types";
import { answeredShare } from "../response-rate";
import { restsOn } from "../rests-on";
import { holdsForCertain, type RuleInputs, readRule } from "../rule";
import { factsIn } from "../rule-leaves";
import { withFacts } from "../with-facts";

export type NumberName = "nps" | "csat" | "ces";

/** Whether a number can be relied on for what it measures (INSTRUMENT §9). */
export type Verdict = "yes" | "caution" | "not-yet" | "nobody-can-say" | "no-number";

/** One test of one number: how it came out, in a sentence that quotes what it read, and what would mend it. */
export interface TestFinding {
  readonly id: string;
  readonly name: string;
  readonly outcome: TestOutcome;
  readonly fact: string;
  readonly mend: string;
  readonly questions: readonly string[];
  readonly sources: readonly string[];
  /** Whether it is unknown only because a figure that is known here was not entered. */
  readonly isNotEntered: boolean;
}

/** Whether one reported number can be relied on; `value` is null where it is said to be known and was not entered. */
export interface RelianceFinding {
  readonly number: NumberName;
  readonly value: number | null;
  readonly verdict: Exclude<Verdict, "no-number">;
  readonly tests: readonly TestFinding[];
  /** The answers that made the verdict what it is, by question id; empty where figures alone did. */
  readonly reasons: readonly string[];
}

/** A test as it came out, with what the verdict is reckoned from. */
interface Tested {
  readonly finding: TestFinding;
  readonly decides: boolean;
  /** Answers that brought the outcome about; those nobody knows where it is unknown. */
  readonly decidedBy: readonly string[];
}

const NUMBERS: readonly NumberName[] = ["nps", "csat", "ces"];
const GRADED_FROM = 2;
/** The share of all that have to answer to call it a census; what counts say outweighs what was ticked. */
const MOST = 0.8;

/** Every number that is reported or said to be known, each with its own tests; empty where there is no number. */
export function relianceOf(
  assessment: Assessment,
  { reliance }: Pick<Instrument, "reliance">,
  found: FigureFindings,
  inputs: RuleInputs,
): readonly RelianceFinding[] {
  const { figures, profile } = assessment;
  return NUMBERS.filter((number) => isGiven(number, figures) || profile.metrics?.includes(number)).map((number) => {
    const facts = {
      ...inputs.facts,
      ...numberFacts(number, figures, found),
      ...shownShare(reliance, assessment, inputs),
    };
    const tested = reliance.map((test) => testedBy(test, { ...inputs, facts }));
    const verdict = verdictOf(tested);
    return {
      number,
      value: shownValue(number, found),
      verdict,
      tests: tested.map(({ finding }) => finding),
      reasons: reasonsFor(verdict, tested),
    };
  });
}

/** Whether anything was entered of a number's latest result. */
export const isGiven = (number: NumberName, figures: Figures): boolean =>
  number === "nps" ? figures.nps?.current !== undefined : figures[number] !== undefined;

const shownValue = (number: NumberName, { nps, csat, ces }: FigureFindings): number | null =>
  ({ nps: nps?.score, csat: csat?.percent, ces: ces?.percent })[number] ?? null;

/** What is known of one number: its margin, whether all were asked, answers per invitation, and what changed since last time. */
function numberFacts(number: NumberName, figures: Figures, { nps, csat, ces }: FigureFindings): Facts {
  const asked = figures[number];
  const responses = number === "nps" ? nps?.responses : figures[number]?.responses;
  const share = answeredShare(responses, asked?.invitations ?? figures.invitations);
  const interval = number === "csat" ? csat?.interval : number === "ces" ? ces?.interval : null;
  const facts = {
    "margin-points": number === "nps" ? nps?.margin : null,
    "margin-share": interval && (interval.high - interval.low) / 200,
    census: asked?.census === undefined ? null : Number(asked.census && (share === null || reaches(share, MOST))),
    "response-share": share,
    "changed-since": changedSince(sameAsLastTime(figures, number)),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}

/** What is said of one number's survey, laid over what is said of all together. */
export const sameAsLastTime = (figures: Figures, number: NumberName): SameAsLastTime => ({
  ...figures.sameAsLastTime,
  ...figures[number]?.sameAsLastTime,
});

/** How many of wording, channels and mix changed since last time; null while that is not known of all three and none is known to have changed. */
function changedSince(same: SameAsLastTime): number | null {
  const said = [same.wording, same.channels, same.mix];
  const changed = said.filter((each) => each === "no").length;
  return changed > 0 || said.every((each) => each === "yes") ? changed : null;
}

/** Share of the levels its tests rest on that somebody has shown: a document, or data a second person saw. */
function shownShare(tests: readonly RelianceTest[], { answers }: Assessment, { readings }: RuleInputs): Facts {
  const levels = [...new Set(tests.flatMap(({ questions }) => questions))].filter(
    (question) => typeof readings.get(question) === "number",
  );
  if (levels.length === 0) return {};
  const shown = levels.filter((question) => (answers[question]?.evidence ?? 0) >= GRADED_FROM);
  return { "shown-share": shown.length / levels.length };
}

/** A failure outranks a caution, and that what holds; what its rules cannot tell is unknown, or untested where the scope never asks. */
function testedBy(test: RelianceTest, inputs: RuleInputs): Tested {
  const { id, name, questions, sources, notEntered, cases } = test;
  const readings = (["fails", "caution", "holds"] as const).flatMap((outcome) => {
    const rule = test[outcome];
    return rule === null ? [] : [{ outcome, reading: readRule(rule, inputs) }];
  });
  const told = readings.find(({ reading }) => reading.holds);
  const isAsked = questions.every((question) => inputs.readings.has(question));
  const outcome = told?.outcome ?? (isAsked ? "unknown" : "untested");
  const isAnswered = questions.every((question) => inputs.readings.get(question) !== "unknown");
  const isNotEntered =
    outcome === "unknown" && isAnswered && notEntered !== null && readRule(notEntered.when, inputs).holds;
  const closer = cases.find((each) => each.outcome === outcome && holdsForCertain(each.when, inputs));
  const fact = withFacts(isNotEntered ? notEntered.text : (closer?.fact ?? test.sentences[outcome]), inputs.facts);
  const mend = closer?.mend ?? test.mend;
  return {
    finding: { id, name, outcome, fact, mend, questions, sources, isNotEntered },
    decides: test.decides,
    decidedBy:
      told === undefined
        ? questions.filter((question) => inputs.readings.get(question) === "unknown")
        : restsOn(told.reading, inputs).questions,
  };
}

/** Whether answers say that a figure is known which was not entered. */
export const isSaidKnown = (fact: FactName, { reliance }: Pick<Instrument, "reliance">, inputs: RuleInputs): boolean =>
  reliance.some(
    ({ notEntered }) =>
      notEntered !== null && factsIn(notEntered.when).includes(fact) && readRule(notEntered.when, inputs).holds,
  );

/**
 * Not yet where a deciding test fails; nobody can say where one that people decide is unknown; with caution where anything else fails or is unknown,
 * a deciding test was never asked, or two stand at caution; else yes.
 */
function verdictOf(tested: readonly Tested[]): RelianceFinding["verdict"] {
  if (tested.some(hasFailedAlone)) return "not-yet";
  if (tested.some(nobodyCanSay)) return "nobody-can-say";
  return tested.some(isOpen) || tested.filter(isCaution).length >= CAUTIONS ? "caution" : "yes";
}

const CAUTIONS = 2;

const hasFailedAlone = ({ decides, finding }: Tested) => decides && finding.outcome === "fails";
const nobodyCanSay = ({ decides, finding: { outcome, questions } }: Tested) =>
  decides && questions.length > 0 && outcome === "unknown";
const isOpen = ({ decides, finding: { outcome } }: Tested) =>
  outcome === "fails" || outcome === "unknown" || (decides && outcome === "untested");
const isCaution = ({ finding: { outcome } }: Tested) => outcome === "caution";

/** The answers behind a verdict: of the tests that make it what it is and no others; one caution alone makes none. */
function reasonsFor(verdict: RelianceFinding["verdict"], tested: readonly Tested[]): readonly string[] {
  const cautions = tested.filter(isCaution);
  const behind = {
    "not-yet": tested.filter(hasFailedAlone),
    "nobody-can-say": tested.filter(nobodyCanSay),
    caution: [...tested.filter(isOpen), ...(cautions.length >= CAUTIONS ? cautions : [])],
    yes: [],
  }[verdict];
  return [...new Set(behind.flatMap(({ decidedBy }) => decidedBy))];
}
