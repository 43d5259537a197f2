import type { ReactNode } from "react";
import type { TestOutcome } from "~/domain/instrument";

const RING = { cx: 9, cy: 9, r: 8, fill: "none", strokeWidth: 1.7 } as const;

const drawings: Readonly<Record<TestOutcome, ReactNode>> = {
  holds: (
    <>
      <circle cx={9} cy={9} r={8.8} fill="var(--level-5)" />
      <path d="M5 9.4l2.7 2.7L13 6.6" fill="none" stroke="var(--paper)" strokeWidth={2} />
    </>
  ),
  caution: (
    <>
      <circle {...RING} stroke="var(--ink-2)" />
      <path d="M9 1a8 8 0 0 1 0 16z" fill="var(--ink-2)" />
    </>
  ),
  fails: (
    <>
      <circle {...RING} stroke="var(--accent)" />
      <path d="M5.8 5.8l6.4 6.4M12.2 5.8l-6.4 6.4" stroke="var(--accent)" strokeWidth={2} />
    </>
  ),
  unknown: <circle {...RING} stroke="var(--ink-3)" strokeDasharray="3 2.4" />,
  untested: <path d="M3 9h12" stroke="var(--ink-3)" strokeWidth={2} />,
};

/** The mark of an outcome, by its shape and not by colour alone; the word stands beside it. */
export const OutcomeMark = ({ outcome }: { readonly outcome: TestOutcome }) => (
  <svg viewBox="0 0 18 18" aria-hidden="true" className="mr-2 inline-block h-[1.125rem] w-[1.125rem] align-[-0.2rem]">
    {drawings[outcome]}
  </svg>
);
