import type { StoredAssessment } from "~/storage/store";
import { answerMark } from "../forms/answer-form";
import type { Plumbline } from "../plumbline";
import { planAddresses } from "../team-plan/addresses";

/** Answers that came back from somebody and stand beside others of the owner's. */
export interface Returned {
  /** The name of the link they were asked by. */
  readonly from: string;
  readonly count: number;
}

/** What an owner is told of questions handed over: of whom, who answered, and where the answers are. */
export interface ReturnedView {
  readonly organisation: string | null;
  readonly senders: readonly Returned[];
  readonly href: string;
}

/** Whose answers came back and were not taken over, nor given by the owner as well; null where there are none. For the owner alone. */
export async function returnedTo(
  { store }: Pick<Plumbline, "store">,
  { id, assessment }: Pick<StoredAssessment, "id" | "assessment">,
): Promise<ReturnedView | null> {
  const handed = await store.handedAnswers(id);
  const waiting = handed.filter(
    ({ question, answer }) => answerMark(assessment.answers[question]) !== answerMark(answer),
  );
  if (waiting.length === 0) return null;
  const names = new Map((await store.links(id)).map((link) => [link.id, link.name]));
  const counts = new Map<string, number>();
  for (const { linkId } of waiting) counts.set(linkId, (counts.get(linkId) ?? 0) + 1);
  return {
    organisation: assessment.profile.organisation ?? null,
    senders: [...counts].map(([link, count]) => ({ from: names.get(link) ?? "", count })),
    href: planAddresses.handOver(id),
  };
}
