import { useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { nextAttempt } from "~/line/attempts";
import { isNotSent } from "./steady";

/** Sends a form of this page again that did not get there, until it does or another is sent; whether one waits. */
export function useResend(outcome: unknown): boolean {
  const submit = useSubmit();
  const attempts = useRef(0);
  useEffect(() => {
    if (!isNotSent(outcome)) {
      attempts.current = 0;
      return;
    }
    const left = new AbortController();
    void nextAttempt(attempts.current, left.signal).then(() => {
      if (left.signal.aborted) return;
      attempts.current += 1;
      const form = new FormData();
      for (const [name, value] of outcome.fields) form.append(name, value);
      submit(form, { method: "post", replace: true, preventScrollReset: true });
    });
    return () => left.abort();
  }, [outcome, submit]);
  return isNotSent(outcome);
}
