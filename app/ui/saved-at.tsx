import { useEffect, useState } from "react";

interface SavedAtProps {
  /** ISO timestamp of the last save, or null when nothing was saved yet. */
  readonly at: string | null;
  readonly failed: boolean;
  readonly words: { readonly saved: string; readonly notSaved: string };
}

const clock = (at: string, timeZone: string | undefined) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(at));

/** "Saved 10:42" in the reader's own time zone once script runs; in UTC, and saying so, before. */
export function SavedAt({ at, failed, words }: SavedAtProps) {
  const [local, setLocal] = useState(false);
  useEffect(() => setLocal(true), []);
  return (
    <span role="status" aria-live="polite">
      {failed ? (
        <span className="font-semibold text-accent">{words.notSaved}</span>
      ) : at === null ? null : (
        <time key={at} dateTime={at} className="just-saved num">
          {words.saved} {local ? clock(at, undefined) : `${clock(at, "UTC")} UTC`}
        </time>
      )}
    </span>
  );
}
