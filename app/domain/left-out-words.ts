import type { Answer, Assessment } from "./assessment";

/** What stands where a reason was left out of what is shared. */
const LEFT_OUT = "Left out of what was shared.";

/** An assessment as it is shared without notes: what was answered, and nothing that people wrote beside it. */
export const withoutWords = (assessment: Assessment): Assessment => ({
  ...assessment,
  answers: each(assessment.answers, bare),
  ...(assessment.rejected === undefined ? {} : { rejected: each(assessment.rejected, () => LEFT_OUT) }),
});

const bare = ({ answer, evidence, reason }: Answer): Answer => ({
  answer,
  ...(evidence === undefined ? {} : { evidence }),
  ...(reason === undefined ? {} : { reason: LEFT_OUT }),
});

const each = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
