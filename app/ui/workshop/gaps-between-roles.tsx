import type { WorkshopFindings } from "~/domain/workshop/workshop-findings";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { words } from "./results-words";
import { words as reveal } from "./reveal-words";

interface GapsBetweenRolesProps {
  readonly workshop: WorkshopFindings;
  readonly nameOf: (question: string) => string;
}

const LEADING = 5;

/** The widest gaps between roles in words, each with both n and Cliff's delta; the others folded away. */
export function GapsBetweenRoles({ workshop: { gaps, threshold }, nameOf }: GapsBetweenRolesProps) {
  const lines = gaps.map((gap) => (
    <Beside key={`${gap.question} ${gap.higher.roles} ${gap.lower.roles}`} side={<h3>{nameOf(gap.question)}</h3>}>
      <p>
        {reveal.gap(gap, [])} <span className="text-ink-3">({reveal.gapNumbers(gap)})</span>.
      </p>
    </Beside>
  ));
  const rest = lines.slice(LEADING);
  return (
    <Part title={words.gaps} hint={gaps.length === 0 ? words.noGaps(threshold) : words.gapsHint}>
      <div className="mt-5">{lines.slice(0, LEADING)}</div>
      {rest.length === 0 ? null : (
        <details className="border-t border-rule py-4">
          <summary className="w-fit min-h-6">{words.more(rest.length)}</summary>
          <div className="mt-3">{rest}</div>
        </details>
      )}
    </Part>
  );
}
