import type { Draft } from "./draft";
import { isHarmful } from "./sheet";
import { withBestPlaced } from "./with-best-placed";

/** First pass: while a critical question stands at 0 or 1 and the first window has room, the best action that lifts it above, with its prerequisites. */
export function stopHarmFirst(draft: Draft): Draft {
  const harmful = harmfulIn(draft);
  const ending = draft.candidates.filter(({ effect }) =>
    effect.lifts.some(({ question, to }) => to > 1 && harmful.has(question)),
  );
  const next = withBestPlaced(draft, ending, { last: 1, because: "critical" });
  return next === null ? draft : stopHarmFirst(next);
}

const harmfulIn = ({ practice }: Draft): ReadonlySet<string> =>
  new Set(practice.pitfalls.flatMap(({ lines }) => lines.filter(isHarmful).map(({ question }) => question.id)));
