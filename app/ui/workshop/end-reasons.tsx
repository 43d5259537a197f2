import type { EndReasons as Ends } from "~/domain/workshop/reveal";
import { words } from "./reveal-words";

interface EndReasonsProps {
  readonly reasons: Ends;
  readonly atMost: number;
}

/** One-line reasons from each end of a distribution, the farthest first. */
export function EndReasons({ reasons: { low, high }, atMost }: EndReasonsProps) {
  const ends = [
    { title: words.reasonsLow, said: low },
    { title: words.reasonsHigh, said: high },
  ].filter(({ said }) => said.length > 0);
  if (ends.length === 0) return null;
  return (
    <div className="space-y-4">
      {ends.map(({ title, said }) => (
        <div key={title}>
          <h3 className="font-sans text-small tracking-normal text-ink-3">{title}</h3>
          <ul className="mt-1 space-y-1">
            {said.slice(0, atMost).map(({ text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may give the same reason, and reasons never move
              <li key={index} className="max-w-[46ch]">
                “{text}”
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
