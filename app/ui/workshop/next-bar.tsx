import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveButton } from "./move-form";
import { nextStep } from "./next-step";
import { OtherSteps } from "./other-steps";
import { SETTLE_FORM } from "./settle-form";

interface NextBarProps {
  readonly view: FacilitatorView;
  /** From the wrap-up on; null before. */
  readonly resultsHref: string | null;
}

/** The one obvious next button with a line that says what it is for, and beside it the steps that are possible too. */
export function NextBar({ view, resultsHref }: NextBarProps) {
  const next = nextStep(view);
  const { step } = view.room;
  return (
    <section aria-label={words.next} className="next-bar">
      <p className="max-w-[52ch] text-ink-2">{next.hint}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {next.kind === "move" ? <MoveButton event={next.move} step={step} label={next.label} look="button" /> : null}
        {next.kind === "settle" ? (
          <button type="submit" form={SETTLE_FORM} className="button">
            {words.settle.agree}
          </button>
        ) : null}
        {resultsHref === null ? null : (
          <a className={view.room.phase === "closed" ? "button" : "button-quiet"} href={resultsHref}>
            {words.results}
          </a>
        )}
        <OtherSteps view={view} next={next} />
      </div>
    </section>
  );
}
