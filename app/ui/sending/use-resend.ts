import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { nextAttempt } from "~/line/attempts";
import { sendOff } from "~/line/send-off";
import { isNotSent, type NotSent } from "./steady";

type Fields = NotSent["fields"];

/**
 * Sends the forms of this page again that did not get there, one after another in the order they were sent, until they do, whatever is sent meanwhile;
 * what waits goes with the page when it is left. Says what became of the last form of all, and whether one waits.
 */
export function useResend<Outcome>(posted: Outcome | NotSent | undefined) {
  const { state, data, submit } = useFetcher<Outcome | NotSent>();
  const [waiting, setWaiting] = useState<readonly Fields[]>([]);
  const [answer, setAnswer] = useState(isNotSent(posted) ? undefined : posted);
  const attempts = useRef(0);
  const isTried = useRef(false);
  const [first] = waiting;

  useEffect(() => {
    if (isNotSent(posted)) setWaiting((others) => [...others, posted.fields]);
    setAnswer(isNotSent(posted) ? undefined : posted);
  }, [posted]);

  useEffect(() => {
    if (first === undefined || state !== "idle") return;
    if (isTried.current) {
      isTried.current = false;
      if (!isNotSent(data)) {
        attempts.current = 0;
        setWaiting(([_sent, ...others]) => others);
        return setAnswer(data as Outcome | undefined);
      }
    }
    const left = new AbortController();
    void nextAttempt(attempts.current, left.signal).then(() => {
      if (left.signal.aborted) return;
      attempts.current += 1;
      isTried.current = true;
      const form = new FormData();
      for (const [name, value] of first) form.append(name, value);
      submit(form, { method: "post" });
    });
    return () => left.abort();
  }, [first, state, data, submit]);

  useEffect(() => {
    const flush = () => {
      for (const fields of waiting) sendOff(fields);
    };
    window.addEventListener("pagehide", flush);
    return () => window.removeEventListener("pagehide", flush);
  }, [waiting]);

  return { answer, waitsToSend: waiting.length > 0 };
}
