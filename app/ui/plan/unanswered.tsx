import { unansweredLines } from "~/domain/narration/planned-lines";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";

/** Findings that have no action of their own, each with the true reason; nothing where every one has. */
export function Unanswered({ report }: { readonly report: Report }) {
  const lines = unansweredLines(report);
  if (lines.length === 0) return null;
  return (
    <section className="part border-l-[3px] border-ink bg-sheet px-5 py-5">
      <h2 className="text-h3">{told.plan.withoutAction}</h2>
      <ul className="mt-2 space-y-2">
        {lines.map((line) => (
          <li key={line} className="max-w-[68ch]">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
