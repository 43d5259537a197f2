import type { ReactNode } from "react";
import type { Chart } from "~/charts/chart";
import { Drawing } from "./drawing";
import { Numbers } from "./numbers";
import { words } from "./words";

interface FigureProps {
  /** For a screen of 640 px and more. */
  readonly wide: Chart;
  /** The same chart laid out for a phone. */
  readonly narrow: Chart;
  readonly className?: string;
  /** What the caption says before axis, unit and source. */
  readonly children?: ReactNode;
}

/** A chart with its caption and its numbers. Two drawings, of which one is displayed, and only what is displayed is told to assistive technology. */
export function Figure({ wide, narrow, className = "", children }: FigureProps) {
  return (
    <figure className={className}>
      <div className="sm:hidden">
        <Drawing chart={narrow} className="max-w-104" />
      </div>
      <div className="hidden sm:block">
        <Drawing chart={wide} className="max-w-180" />
      </div>
      <figcaption className="mt-3 max-w-[60ch] text-small text-ink-3">
        {children}
        {words.reading(wide.axis, wide.unit, wide.source)}
      </figcaption>
      <Numbers chart={wide} />
    </figure>
  );
}
