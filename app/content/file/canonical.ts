import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { answerFields } from "./answer-schema";
import { figuresFields } from "./figures-schema";
import { formatOf } from "./format";
import { profileFields } from "./profile-schema";

/** An assessment as its file has it: fields in one fixed order, answers in the order they are asked, absent fields absent. */
export function canonical(assessment: Assessment, { questions, actions }: Instrument) {
  const { instrument, taken, scope, profile, figures, capacity, rejected, votes } = assessment;
  const asked = questions.map(({ id }) => id);
  const answers = Object.entries(arranged(assessment.answers, asked));
  return {
    format: formatOf(assessment),
    instrument: { id: instrument.id, edition: instrument.edition },
    taken,
    scope,
    ...(assessment.questions === undefined ? {} : { questions: assessment.questions }),
    profile: arranged(profile, profileFields),
    answers: Object.fromEntries(answers.map(([id, answer]) => [id, arranged(answer, answerFields)])),
    figures: Object.fromEntries(
      Object.entries(arranged(figures, figuresFields.all)).map(([name, figure]) => [
        name,
        arrangedFigure(name, figure),
      ]),
    ),
    capacity,
    ...(rejected === undefined
      ? {}
      : {
          rejected: arranged(
            rejected,
            actions.map(({ id }) => id),
          ),
        }),
    votes: arranged(votes, asked),
  };
}

function arrangedFigure(name: string, figure: unknown): unknown {
  if (typeof figure !== "object" || figure === null) return figure;
  const parts = arranged(figure, figuresFields.nested[name as keyof typeof figuresFields.nested] ?? []);
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [
      part,
      typeof value === "object" && value !== null ? arranged(value, figuresFields.inner) : value,
    ]),
  );
}

/** A copy whose keys come in this order; what the order does not name follows, and what is undefined is left out. */
function arranged<Value>(
  record: Readonly<Record<string, Value>> | object,
  order: readonly string[],
): Record<string, Value> {
  const given = new Map(Object.entries(record as Record<string, Value>).filter(([, value]) => value !== undefined));
  const names = [
    ...order.filter((name) => given.has(name)),
    ...[...given.keys()].filter((name) => !order.includes(name)),
  ];
  return Object.fromEntries(names.map((name) => [name, given.get(name) as Value]));
}
