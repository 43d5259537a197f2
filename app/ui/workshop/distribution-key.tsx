import type { VoteSegment } from "~/charts/vote-row";
import { words } from "./reveal-words";

interface DistributionKeyProps {
  readonly marked: readonly Pick<VoteSegment, "mark" | "name">[];
  readonly hasBefore: boolean;
}

const PAINT = {
  solid: { fill: "var(--level-4)" },
  hollow: { fill: "none", stroke: "var(--accent)", strokeWidth: 2.4 },
  pale: { fill: "var(--level-2)", stroke: "var(--ink-3)" },
} as const;

/** What the dots of a distribution stand for. */
export function DistributionKey({ marked, hasBefore }: DistributionKeyProps) {
  return (
    <p className="mt-3 flex max-w-none flex-wrap items-center gap-x-6 gap-y-1 text-small text-ink-2">
      {marked.map(({ mark, name }) => (
        <span key={mark} className="inline-flex items-center gap-2">
          <svg viewBox="0 0 18 18" aria-hidden="true" className="h-[1em] w-[1em]">
            <circle cx="9" cy="9" r="7.5" {...PAINT[mark]} />
          </svg>
          {name}
        </span>
      ))}
      {hasBefore ? (
        <span className="inline-flex items-center gap-2">
          <svg viewBox="0 0 24 18" aria-hidden="true" className="h-[1em] w-[1.33em]">
            <rect x="0" y="8" width="24" height="4" fill="var(--ink-3)" />
          </svg>
          {words.before}
        </span>
      ) : null}
    </p>
  );
}
