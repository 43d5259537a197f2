import { shownDate } from "~/domain/shown-date";
import { words } from "./words";

interface PurgeNoticeProps {
  /** ISO timestamps; null: nothing is deleted soon. */
  readonly notice: { readonly lastChange: string; readonly deletedAt: string } | null;
  /** Where everything can be taken along; null where this link may not. */
  readonly archiveHref: string | null;
}

/** Says before it happens that an assessment nobody changed will be deleted, and what keeps it. */
export function PurgeNotice({ notice, archiveHref }: PurgeNoticeProps) {
  if (notice === null) return null;
  return (
    <p id="purge" className="mb-8 border-l-[3px] border-accent bg-sheet px-4 py-3">
      <strong>{words.deletedOn(shownDate(notice.deletedAt))}</strong> {words.unchanged(shownDate(notice.lastChange))}{" "}
      {archiveHref === null ? null : (
        <a href={archiveHref} download>
          {words.takeAlong}
        </a>
      )}
    </p>
  );
}
