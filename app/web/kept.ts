import { type Answered, answered } from "./answering";
import { followingHref } from "./following-href";
import type { Asked, Served } from "./served";

/** What the saving script is told: as `Answered`, with where Continue leads. */
export type Kept =
  | { readonly kind: "saved"; readonly savedAt: string; readonly basedOn: string; readonly nextHref: string }
  | Exclude<Answered, { kind: "saved" }>;

const STATUS = { saved: 200, invalid: 422, conflict: 409 } as const;

/** Saves a posted answer and says so in JSON: 200, 409 with both answers, or 422 with the problems. */
export async function keptAnswer(served: Served): Promise<Response> {
  const outcome = await answered(served);
  const kept: Kept = outcome.kind === "saved" ? savedAnswer(outcome, served) : outcome;
  return Response.json(kept, { status: STATUS[kept.kind], headers: { "Cache-Control": "no-store" } });
}

/** What it is told of an answer that was saved. */
export const savedAnswer = (
  { stored, basedOn }: Extract<Answered, { kind: "saved" }>,
  asked: Asked & Partial<Pick<Served, "request">>,
): Extract<Kept, { kind: "saved" }> => ({
  kind: "saved",
  savedAt: stored.updatedAt,
  basedOn,
  nextHref: followingHref(stored, asked),
});
