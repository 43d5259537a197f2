import { useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { nextAttempt, tryNow } from "~/line/attempts";
import { useIsLost } from "./use-is-lost";
import { words } from "./words";

/** Says that there is no connection for as long as there is none, and looks at the page again until there is. */
export function ConnectionNote({ waitsToSend = false }: { readonly waitsToSend?: boolean }) {
  const isLost = useIsLost();
  const isLeaving = useNavigation().state === "loading";
  const { revalidate, state } = useRevalidator();
  const attempts = useRef(0);
  useEffect(() => {
    if (!isLost) attempts.current = 0;
    if (!isLost || isLeaving || waitsToSend || state !== "idle") return;
    const left = new AbortController();
    void nextAttempt(attempts.current, left.signal).then(() => {
      if (left.signal.aborted) return;
      attempts.current += 1;
      revalidate();
    });
    return () => left.abort();
  }, [isLost, isLeaving, waitsToSend, state, revalidate]);
  return (
    <div aria-live="polite" className="no-print">
      {isLost || waitsToSend ? (
        <p className="mb-4 flex flex-wrap items-center gap-x-4 border-l-[3px] border-accent pl-3">
          {waitsToSend ? words.notSent : isLeaving ? words.waits : words.notLoaded}
          <button type="button" className="link-button" onClick={tryNow}>
            {words.tryNow}
          </button>
        </p>
      ) : null}
    </div>
  );
}
