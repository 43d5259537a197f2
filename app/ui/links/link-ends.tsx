import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "./words";

/** What a reader is told whose link is about to end; `on` is its last day, null where it is not. */
export const LinkEnds = ({ on }: { readonly on: string | null }) =>
  on === null ? null : (
    <p role="note" className="no-print num mb-6 border-l-[3px] border-accent bg-accent-wash px-4 py-3">
      {words.yoursEnds(shownDay(on))}
    </p>
  );
