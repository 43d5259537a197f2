import { useEffect, useState } from "react";

interface SavedAtProps {
  /** ISO timestamp of the last save, or null when nothing was saved yet. */
  readonly at: string | null;
  readonly failed: boolean;
  readonly words: { readonly saved: string; readonly notSaved: string };
}

const clock = (at: string) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date(at));

/** "Saved 10:42" in the reader's own time zone. Before script listens nothing is said of saving: what is chosen then is not saved yet. */
export function SavedAt({ at, failed, words }: SavedAtProps) {
  const [local, setLocal] = useState(false);
  useEffect(() => setLocal(true), []);
  return (
    <span role="status" aria-live="polite">
      {failed ? (
        <span className="font-semibold text-accent">{words.notSaved}</span>
      ) : at === null || !local ? null : (
        <time key={at} dateTime={at} className="just-saved num">
          {words.saved} {clock(at)}
        </time>
      )}
    </span>
  );
}
