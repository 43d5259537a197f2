import type { Draft } from "./draft";
import { withBestPlaced } from "./with-best-placed";

/** Where nothing placed so far is felt by customers, the best action that is goes into the earliest window with room. */
export function letCustomersFeelIt(draft: Draft): Draft {
  if (draft.placed.some(({ action }) => action.feltBy === "customer")) return draft;
  const felt = draft.candidates.filter(({ action }) => action.feltBy === "customer");
  return withBestPlaced(draft, felt, { last: 3, because: "felt-by-customers" }) ?? draft;
}
