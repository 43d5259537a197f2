import { workshopWords } from "~/domain/narration/workshop-words";
import type { Reveal } from "~/domain/workshop/reveal";
import type { WorkshopRole } from "~/domain/workshop/settings";
import { EndReasons } from "./end-reasons";
import { words } from "./reveal-words";

interface RevealReadingProps {
  readonly reveal: Reveal;
  readonly roles: readonly WorkshopRole[];
  /** Reasons shown from each end at most. */
  readonly reasons: number;
}

/** What a distribution says, in the order it is told: how far the room agrees, middle and range, what changed, the widest gap between roles, reasons from each end. */
export function RevealReading({ reveal, roles, reasons }: RevealReadingProps) {
  const { agreement, change, gaps } = reveal;
  if (agreement === null) return null;
  const [gap, ...further] = gaps;
  return (
    <div className="space-y-5">
      <div>
        <h2>{words.reading[agreement.reading]}</h2>
        <p className="mt-2 text-ink-2">{words.reads(agreement)}</p>
        <p className="mt-2 text-ink-2">{words.medianAndRange(agreement)}</p>
      </div>
      {change === null ? null : (
        <p>
          <span className="font-semibold">{words.changeTitle(change)}:</span> {workshopWords.change(change)}
        </p>
      )}
      {gap === undefined ? null : (
        <div className={`border-l-[3px] pl-4 ${gap.inWords.anchors === 0 ? "border-rule-strong" : "border-accent"}`}>
          <p>
            <span className="font-semibold">{workshopWords.gap(gap, roles)}</span> ({workshopWords.gapNumbers(gap)}).
          </p>
          {further.slice(0, 2).map((other) => (
            <p key={`${other.higher.roles} ${other.lower.roles}`} className="mt-2 text-small text-ink-2">
              {workshopWords.gap(other, roles)} ({workshopWords.gapNumbers(other)}).
            </p>
          ))}
        </div>
      )}
      <EndReasons reasons={reveal.reasons} atMost={reasons} />
    </div>
  );
}
