import { words } from "./words";

interface ReturnedNoteProps {
  readonly returned: {
    readonly organisation: string | null;
    readonly senders: readonly { readonly from: string; readonly count: number }[];
    readonly href: string;
  } | null;
}

/** What came back of the questions an owner handed over, told where the owner comes by: who answered, for whom, and where to see it. */
export const ReturnedNote = ({ returned }: ReturnedNoteProps) =>
  returned === null ? null : (
    <p role="note" className="no-print my-3 max-w-[68ch] border-l-[3px] border-ink bg-sheet px-4 py-3 wrap-anywhere">
      {words.said(returned.organisation, returned.senders)}{" "}
      <a className="inline-flex min-h-6 items-center" href={returned.href}>
        {words.see}
      </a>
    </p>
  );
