import { bareInstrument, bareQuestion } from "~/domain/bare-instrument";
import { wholeAnchor } from "~/domain/narration/whole-anchor";
import type { Plan, QuestionFinding, Report } from "~/domain/report-types";

/** The report without what the page of a plan does not read: of actions and questions only those that any drawing of it names, and of questions what is asked of whom. */
export function draftReport(report: Report, drawn: readonly Plan[]): Report {
  const actions = new Set(
    [report.plan, ...drawn].flatMap((plan) =>
      plan === null
        ? []
        : [...plan.windows.flatMap((window) => window.actions), ...plan.later, ...plan.rejected].map(({ id }) => id),
    ),
  );
  const actionsById = picked(report.actionsById, actions);
  const questions = new Set([
    ...(report.plan?.findOut ?? []),
    ...Object.values(actionsById).flatMap(({ lifts }) => Object.keys(lifts)),
    ...[report.plan, ...drawn].flatMap((plan) => plan?.unplaced.map(({ question }) => question) ?? []),
  ]);
  const { instrument } = report;
  return {
    ...report,
    instrument: {
      ...bareInstrument(instrument),
      questions: [],
      actions: [],
      respondentRoles: instrument.respondentRoles,
    },
    assessment: { ...report.assessment, answers: {}, figures: {}, votes: {} },
    profile: [],
    patterns: report.patterns.map(({ id, title, gravity, clause, sentence, about, restsOn }) => ({
      ...BARE_FINDING,
      id,
      title,
      gravity,
      clause,
      sentence,
      about,
      restsOn,
    })),
    reliance: [],
    planGround: { actions: [], targets: [], curing: [], spokenOf: [] },
    evidenced: null,
    actionsById,
    questionsById: Object.fromEntries(
      Object.entries(picked(report.questionsById, questions)).map(([id, finding]) => [id, asTask(finding)]),
    ),
  };
}

const BARE_FINDING = {
  meaning: "",
  check: [],
  actions: [],
  contradictions: [],
};

/** What is left to find out, from whom; and of the anchors the one that was chosen, which actions quote. */
const asTask = ({
  question,
  anchors,
  answer,
  value,
  clauses,
  counted,
  secondHand,
}: QuestionFinding): QuestionFinding => ({
  question: {
    ...bareQuestion(question),
    findOut: question.findOut,
    bestKnownBy: question.bestKnownBy,
    none: answer?.answer === "none" ? question.none : null,
  },
  text: "",
  anchors: anchors.map((_, level) => (level === answer?.answer ? wholeAnchor(anchors, level) : "")),
  clauses,
  value,
  answer: answer && { answer: answer.answer, ...(answer.ask === undefined ? {} : { ask: answer.ask }) },
  counted,
  secondHand,
});

const picked = <Value>(record: Readonly<Record<string, Value>>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
