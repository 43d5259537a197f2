import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";

interface MeasureAgainProps {
  readonly view: TeamPlanView;
  /** The newer edition it would be asked in; null where it is the same. */
  readonly edition: string | null;
}

/** Leads to the reassessment; the owner's alone. */
export function MeasureAgain({ view, edition }: MeasureAgainProps) {
  const isDue = view.today >= view.measureAgainOn;
  return (
    <section
      className={`no-print part border-l-[3px] px-5 py-5 ${isDue ? "border-accent bg-accent-wash" : "border-ink bg-sheet"}`}
    >
      <h2 className="text-h3">{words.measure}</h2>
      <p className="mt-1">{words.measureHint(shownDay(view.measureAgainOn))}</p>
      {edition === null ? null : <p className="mt-1">{words.measureEdition(edition)}</p>}
      <form method="post" className="mt-3">
        <button type="submit" name="do" value="reassess" className={isDue ? "button" : "button-quiet"}>
          {words.measureButton}
        </button>
      </form>
    </section>
  );
}
