import { assessmentFile } from "~/content/assessment-file";
import type { Instrument } from "~/domain/instrument";
import { outcomeOf } from "~/domain/workshop/outcome";
import type { Store, StoredAssessment } from "~/storage/store";
import { editionOf } from "../edition";

export type AllOf = Awaited<ReturnType<typeof allOf>>;

/**
 * Everything that is kept of one assessment, as its owner may have it: no secret of a link, and of votes what the workshop's rule lets
 * stand once it is closed. The same data give the same object.
 */
export async function allOf(stored: StoredAssessment, store: Store, editions: readonly Instrument[]) {
  const { id, revision, stage, assessment, createdAt, updatedAt } = stored;
  const file = (of: StoredAssessment["assessment"]): unknown => JSON.parse(assessmentFile(of, editionOf(of, editions)));
  const plan = await store.planOf(id);
  return {
    id,
    revision,
    stage,
    createdAt,
    updatedAt,
    assessment: file(assessment),
    versions: (await store.versions(id)).map(({ number, savedAt, assessment: frozen }) => ({
      number,
      savedAt,
      assessment: file(frozen),
    })),
    answersHistory: await historyOf((before) => store.answersChanges(id, before)),
    plan: plan === undefined ? null : { ...plan, history: await historyOf((before) => store.planChanges(id, before)) },
    workshop: await workshopOf(id, store, assessment.taken),
    handedAnswers: (await store.handedAnswers(id)).map(({ linkId: link, question, at, answer }) => ({
      link,
      question,
      at,
      answer,
    })),
    links: (await store.links(id)).map(({ assessmentId: _assessmentId, ...link }) => link),
  };
}

/** All lines of a history, oldest first, where `pageOf` gives those before a number, newest first. */
export async function historyOf<Line extends { readonly number: number }>(
  pageOf: (before: number | undefined) => Promise<readonly Line[]>,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (;;) {
    const page = await pageOf(lines.at(-1)?.number);
    if (page.length === 0) return lines.reverse();
    lines.push(...page);
  }
}

async function workshopOf(id: string, store: Store, taken: string) {
  const found = await store.workshopNow(id);
  if (found === undefined) return null;
  const { workshop, code, createdAt, closedAt } = found.stored;
  const { assessment, ...outcome } = outcomeOf(workshop, found.room.seats, taken);
  return {
    code,
    createdAt,
    closedAt,
    settings: workshop.settings,
    outcome: closedAt === null ? null : { ...outcome, votes: assessment.votes },
  };
}
