import { useNavigate, useRevalidator } from "@remix-run/react";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Answer } from "~/domain/assessment";
import type { Answered } from "~/web/answering";
import { typedOf } from "~/web/forms/typed-answer";
import type { Kept } from "~/web/kept";
import type { QuestionView } from "~/web/question-view";
import { chooseByKey } from "./choose-by-key";
import { isWorthKeeping, postAnswer } from "./post-answer";
import { useHeadingFocus } from "./use-heading-focus";

const PAUSE_MS = 500;

/**
 * The question form where script runs: it saves each change by itself, one request at a time, and Continue waits for the last one.
 * A failed save keeps the page as it is. Without script none of this exists and the form is posted as any form.
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
  const [state, setState] = useState(() => firstState(view, outcome));

  const keep = useCallback((): Promise<Kept | null> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    queue.current = queue.current.then(async () => {
      if (formRef.current === null) return null;
      const kept = await postAnswer(view.keepHref, formRef.current, mark.current);
      if (kept !== null && kept.kind !== "invalid") mark.current = kept.basedOn;
      setState((before) => after(before, kept, mark.current));
      if (kept?.kind === "saved" && looksAgain) revalidate();
      return kept;
    });
    return queue.current;
  }, [view.keepHref, looksAgain, revalidate]);

  useEffect(() => {
    const flush = () => {
      if (timer.current !== undefined && formRef.current)
        void postAnswer(view.keepHref, formRef.current, mark.current, true);
    };
    const retry = () => formRef.current && isWorthKeeping(formRef.current) && void keep();
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", retry);
    };
  }, [keep, view.keepHref]);

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
      setState((before) => ({ ...before, busy: true }));
      const kept = await keep();
      if (kept?.kind === "saved") {
        if (kept.nextHref.includes("/q/")) navigate(kept.nextHref);
        else window.location.assign(kept.nextHref);
      } else setState((before) => ({ ...before, busy: false }));
    },
    takeAnswer: (answer: Answer) =>
      setState((before) => ({ ...before, typed: typedOf(answer), drawing: before.drawing + 1, conflict: null })),
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
