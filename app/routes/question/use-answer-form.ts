import { useNavigate, useRevalidator } from "@remix-run/react";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Answer } from "~/domain/assessment";
import { heardOf, nextAttempt } from "~/line/attempts";
import type { Answered } from "~/web/answering";
import { typedOf } from "~/web/forms/typed-answer";
import type { Kept } from "~/web/kept";
import type { QuestionView } from "~/web/question-view";
import { chooseByKey } from "./choose-by-key";
import { CONFLICT } from "./conflict";
import { drawnIn, isWorthKeeping, postAnswer, typedIn } from "./post-answer";
import { useHeadingFocus } from "./use-heading-focus";

const PAUSE_MS = 500;

/**
 * The question form where script runs: it saves each change by itself, one request at a time, and Continue waits for the last one.
 * A failed save keeps the page as it is, and where another tab changed the same answer nothing is saved and nobody goes on before one was chosen. Without script none of this exists and the form is posted as any form.
 */
export function useAnswerForm(view: QuestionView, outcome: Answered | undefined) {
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const looksAgain = view.beside.isThere;
  const formRef = useRef<HTMLFormElement>(null);
  const headingRef = useHeadingFocus();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const queue = useRef<Promise<Kept | null>>(Promise.resolve(null));
  const mark = useRef(outcome?.kind === "conflict" ? outcome.basedOn : view.basedOn);
  /** What the form said when the server last took it (null: what it was drawn with), and what was sent since without an answer. */
  const taken = useRef({ typed: outcome === undefined ? null : "", sent: [] as readonly string[] });
  /** Of two answers one is to be chosen; until then nothing is sent over the other. */
  const isUndecided = useRef(outcome?.kind === "conflict");
  const again = useRef<{ readonly left: AbortController; readonly attempts: number }>();
  const [state, setState] = useState(() => firstState(view, outcome));

  const post = useCallback(
    (typed: string) => {
      const { sent } = taken.current;
      taken.current = { ...taken.current, sent: [...sent, typed] };
      return postAnswer(view.keepHref, typed, { basedOn: mark.current, sent });
    },
    [view.keepHref],
  );

  const keep = useCallback((): Promise<Kept | null> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    again.current?.left.abort();
    queue.current = queue.current.then(async (before) => {
      if (formRef.current === null || isUndecided.current) return null;
      const typed = typedIn(formRef.current);
      if (before?.kind === "saved" && typed === taken.current.typed) return before;
      const kept = await post(typed);
      heardOf(kept !== null);
      if (kept !== null) taken.current = { typed: kept.kind === "saved" ? typed : taken.current.typed, sent: [] };
      if (kept !== null && kept.kind !== "invalid") mark.current = kept.basedOn;
      isUndecided.current = kept?.kind === "conflict";
      setState((shown) => after(shown, kept, mark.current));
      if (kept?.kind === "saved" && looksAgain) revalidate();
      if (kept === null) {
        const left = new AbortController();
        const attempts = again.current?.attempts ?? 0;
        again.current = { left, attempts: attempts + 1 };
        void nextAttempt(attempts, left.signal).then(() => (left.signal.aborted ? null : keep()));
      } else again.current = undefined;
      return kept;
    });
    return queue.current;
  }, [post, looksAgain, revalidate]);

  const now = useRef({ keep, post });
  now.current = { keep, post };
  // What was chosen of two answers is kept at once, as the form was redrawn with it.
  useEffect(() => {
    if (state.drawing > 0) void now.current.keep();
  }, [state.drawing]);
  useEffect(() => {
    const form = formRef.current;
    const isUnsaved = () =>
      form !== null &&
      !isUndecided.current &&
      isWorthKeeping(form) &&
      typedIn(form) !== (taken.current.typed ?? drawnIn(form));
    // Whatever was typed since the last answer goes with the page, also what waits behind another attempt.
    const flush = () => {
      if (form !== null && isUnsaved()) void now.current.post(typedIn(form));
    };
    // What was chosen before this script listened is taken over.
    if (isUnsaved()) {
      setState((before) => ({ ...before, answeredNow: true }));
      void now.current.keep();
    }
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      again.current?.left.abort();
      clearTimeout(timer.current);
      flush();
    };
  }, []);

  return {
    ...state,
    formRef,
    headingRef,
    onChange: (event: FormEvent<HTMLFormElement>) => {
      const form = event.currentTarget;
      if (new FormData(form).get("answer") !== null)
        setState((before) => ({ ...before, answeredNow: true, problems: [] }));
      if (!isWorthKeeping(form)) return;
      clearTimeout(timer.current);
      const typing = (event.target as HTMLElement).matches("textarea, input:not([type=radio])");
      if (typing) timer.current = setTimeout(keep, PAUSE_MS);
      else void keep();
    },
    onKeyDown: chooseByKey,
    onSubmit: async (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      // Of two answers one is to be chosen first.
      if (isUndecided.current) return document.getElementById(CONFLICT)?.focus();
      setState((before) => ({ ...before, busy: true }));
      const kept = await keep();
      if (kept?.kind === "saved") {
        if (kept.nextHref.includes("/q/")) navigate(kept.nextHref);
        else window.location.assign(kept.nextHref);
      } else setState((before) => ({ ...before, busy: false }));
    },
    takeAnswer: (answer: Answer) => {
      isUndecided.current = false;
      setState((before) => ({ ...before, typed: typedOf(answer), drawing: before.drawing + 1, conflict: null }));
    },
  };
}

const firstState = (view: QuestionView, outcome: Answered | undefined) => ({
  typed:
    outcome?.kind === "invalid" ? outcome.typed : outcome?.kind === "conflict" ? typedOf(outcome.yours) : view.typed,
  basedOn: outcome?.kind === "conflict" ? outcome.basedOn : view.basedOn,
  problems: outcome?.kind === "invalid" ? outcome.problems : [],
  conflict: outcome?.kind === "conflict" ? { theirs: outcome.theirs, yours: outcome.yours } : null,
  savedAt: view.savedAt,
  answeredNow: view.typed.answer !== "",
  failed: false,
  busy: false,
  /** Counts redrawings of the fields with another answer. */
  drawing: 0,
});

type FormState = ReturnType<typeof firstState>;

/** The state after a save came back; null when there was no connection. */
function after(before: FormState, kept: Kept | null, basedOn: string): FormState {
  if (kept === null) return { ...before, failed: true };
  switch (kept.kind) {
    case "saved":
      return { ...before, basedOn, savedAt: kept.savedAt, failed: false, problems: [], conflict: null };
    case "invalid":
      return { ...before, problems: kept.problems, failed: false };
    case "conflict":
      return { ...before, basedOn, conflict: { theirs: kept.theirs, yours: kept.yours }, failed: false };
  }
}
