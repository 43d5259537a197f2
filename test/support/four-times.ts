import type { Answer, Assessment } from "~/domain/assessment";
import type { Plumbline } from "~/web/plumbline";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sampleAssessment } from "./imported";

const DAYS = ["2026-11-16", "2027-02-17", "2027-05-20", "2027-08-24"];

/** A sample organisation that measures four times in a year: it learns what it did not know, rises with evidence, and falls back in places the third time. */
export function fourTimes(): readonly [Assessment, ...Assessment[]] {
  const first = sampleAssessment("showroom-group");
  const ids = Object.keys(first.answers);
  const at = (taken: string, time: number): Assessment => ({
    ...first,
    taken,
    answers: Object.fromEntries(ids.map((id, index) => [id, answerAt(first.answers[id] as Answer, index, time)])),
  });
  const [day = "", ...later] = DAYS;
  return [at(day, 0), ...later.map((taken, index) => at(taken, index + 1))];
}

function answerAt(answer: Answer, index: number, time: number): Answer {
  const { answer: level, ...rest } = answer;
  if (level === "not-applicable" || level === "none") return answer;
  // One question in four is not known at first; each time some more are, and never all.
  if (index % 4 === 3 && time * 2 <= (index >> 2) % 8) return { answer: "dont-know" };
  const before = level === "dont-know" ? 1 : level;
  const steps =
    [0, index % 3 === 0 ? 1 : 0, index % 3 === 0 && index % 9 !== 0 ? 1 : 0, index % 2 === 0 ? 2 : 0][time] ?? 0;
  const after = Math.min(4, before + steps);
  return { ...rest, answer: after as 0 | 1 | 2 | 3 | 4, ...(after > before ? { evidence: 2 as const } : {}) };
}

/** Keeps the four as one series; returns their ids in order, and the secret of the last one's own link. */
export async function keptFourTimes({ store, now }: Pick<Plumbline, "store" | "now">) {
  const [first, ...later] = fourTimes();
  const at = now().toISOString();
  const keep = (assessment: Assessment) => {
    const secret = newSecret();
    const stored = { id: newId(), revision: 1, stage: "finished" as const, assessment, createdAt: at, updatedAt: at };
    return {
      secret,
      stored,
      link: { id: newId(), scope: "own" as const, name: "Owner", secretHash: hashOf(secret), expiresAt: null },
    };
  };
  let last = keep(first);
  await store.create(last.stored, last.link);
  await store.saveVersion(last.stored.id, first, at);
  const ids = [last.stored.id];
  for (const assessment of later) {
    const next = keep(assessment);
    await store.startReassessment(last.stored.id, next.stored, next.link);
    await store.saveVersion(next.stored.id, assessment, at);
    ids.push(next.stored.id);
    last = next;
  }
  return { ids, secret: last.secret };
}
