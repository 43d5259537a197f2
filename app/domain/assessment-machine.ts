import { and, assign, setup } from "xstate";
import type { Answer, Assessment, Capacity, Figures, Profile } from "./assessment";
import type { Question } from "./instrument";

/** Where an assessment stands. A stage exists only where it changes what is allowed. */
export type Stage = "profiling" | "answering" | "finished";

/** What the machine must know of a question; a browser sends no more than this. */
export type QuestionRule = Pick<Question, "id" | "critical"> & {
  /** Whether "there is none here" may be chosen now; absent where not. */
  readonly offersNone?: boolean;
};

export type AssessmentEvent =
  | { type: "profile.given"; profile: Profile }
  | { type: "answer.given"; question: string; answer: Answer }
  | { type: "figures.given"; figures: Figures }
  | { type: "scope.widened" }
  | { type: "capacity.chosen"; capacity: Capacity }
  | { type: "action.rejected"; action: string; reason: string }
  | { type: "action.restored"; action: string }
  | { type: "finished"; on: string };

interface Context {
  readonly assessment: Assessment;
  readonly questions: readonly QuestionRule[];
}

const withAnswer = (assessment: Assessment, question: string, answer: Answer): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [question]: answer },
});

const without = (record: Readonly<Record<string, string>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([entry]) => entry !== key));

/** What may happen to an assessment, and when: the same table on the server and in the browser. */
export const assessmentMachine = setup({
  types: { context: {} as Context, events: {} as AssessmentEvent, input: {} as Context },
  guards: {
    questionIsKnown: ({ context, event }) =>
      event.type === "answer.given" && context.questions.some((question) => question.id === event.question),
    answerIsAllowed: ({ context, event }) => {
      if (event.type !== "answer.given") return false;
      const { answer } = event.answer;
      if (answer !== "not-applicable" && answer !== "none") return true;
      const question = context.questions.find((candidate) => candidate.id === event.question);
      if (answer === "none") return question?.offersNone === true;
      return question?.critical === false && Boolean(event.answer.reason?.trim());
    },
    somethingIsAnswered: ({ context }) => Object.keys(context.assessment.answers).length > 0,
    scopeCanWiden: ({ context }) => context.assessment.scope !== "full",
    reasonIsGiven: ({ event }) => event.type === "action.rejected" && event.reason.trim() !== "",
  },
  actions: {
    keepProfile: assign(({ context, event }) =>
      event.type === "profile.given" ? { assessment: { ...context.assessment, profile: event.profile } } : {},
    ),
    keepAnswer: assign(({ context, event }) =>
      event.type === "answer.given" ? { assessment: withAnswer(context.assessment, event.question, event.answer) } : {},
    ),
    keepFigures: assign(({ context, event }) =>
      event.type === "figures.given" ? { assessment: { ...context.assessment, figures: event.figures } } : {},
    ),
    widenScope: assign(({ context }) => {
      const { questions: _picked, ...assessment } = context.assessment;
      return { assessment: { ...assessment, scope: "full" as const } };
    }),
    keepCapacity: assign(({ context, event }) =>
      event.type === "capacity.chosen" ? { assessment: { ...context.assessment, capacity: event.capacity } } : {},
    ),
    rejectAction: assign(({ context, event }) =>
      event.type === "action.rejected"
        ? {
            assessment: {
              ...context.assessment,
              rejected: { ...context.assessment.rejected, [event.action]: event.reason },
            },
          }
        : {},
    ),
    restoreAction: assign(({ context, event }) =>
      event.type === "action.restored"
        ? {
            assessment: {
              ...context.assessment,
              rejected: without(context.assessment.rejected ?? {}, event.action),
            },
          }
        : {},
    ),
    dateIt: assign(({ context, event }) =>
      event.type === "finished" ? { assessment: { ...context.assessment, taken: event.on } } : {},
    ),
  },
}).createMachine({
  id: "assessment",
  context: ({ input }) => input,
  initial: "profiling",
  states: {
    profiling: {
      on: { "profile.given": { target: "answering", actions: "keepProfile" } },
    },
    answering: {
      on: {
        "profile.given": { actions: "keepProfile" },
        "answer.given": { guard: and(["questionIsKnown", "answerIsAllowed"]), actions: "keepAnswer" },
        "figures.given": { actions: "keepFigures" },
        "scope.widened": { guard: "scopeCanWiden", actions: "widenScope" },
        "capacity.chosen": { actions: "keepCapacity" },
        finished: { guard: "somethingIsAnswered", target: "finished", actions: "dateIt" },
      },
    },
    // Frozen and dated. What changes an answer reopens it as a new version; what only shapes the plan does not.
    finished: {
      on: {
        "profile.given": { target: "answering", actions: "keepProfile" },
        "answer.given": {
          guard: and(["questionIsKnown", "answerIsAllowed"]),
          target: "answering",
          actions: "keepAnswer",
        },
        "figures.given": { target: "answering", actions: "keepFigures" },
        "scope.widened": { guard: "scopeCanWiden", target: "answering", actions: "widenScope" },
        "capacity.chosen": { actions: "keepCapacity" },
        "action.rejected": { guard: "reasonIsGiven", actions: "rejectAction" },
        "action.restored": { actions: "restoreAction" },
      },
    },
  },
});
