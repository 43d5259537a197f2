import { useFetcher, useLocation, useRevalidator } from "@remix-run/react";
import { createContext, type FormEvent, useContext, useEffect, useRef, useState } from "react";
import type { Place } from "~/domain/planning/place";
import { nextAttempt } from "~/line/attempts";
import { newSending } from "~/line/new-sending";
import { sendOff } from "~/line/send-off";
import { isNotSent, type NotSent } from "~/ui/sending/steady";
import { words } from "~/ui/team-plan/words";
import type { ChangedPlan } from "~/web/team-plan/changed-plan";
import type { ItemRow, TeamPlanView } from "~/web/team-plan/plan-view";
import type { SavedNote } from "~/web/team-plan/saved-note";

type Fields = Readonly<Record<string, string>>;

/** What became of the last change, with the form as it was sent where not all of it was taken. */
export type Outcome = ChangedPlan & { readonly typed?: Fields };

/** How the parts of the page send a change where script runs; without it every form posts by itself. */
export interface Commands {
  /** What the forms of this page carry, so that one that is sent again where no script runs is known. */
  readonly once: string;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** To another window, before an action there or last. */
  readonly move: (item: Pick<ItemRow, "id" | "window">, window: Place, before: string | null) => void;
  /** By so many places, or so many windows, among what is shown. */
  readonly shift: (item: Pick<ItemRow, "id">, by: { readonly steps: number; readonly windows: number }) => void;
  /** What somebody typed into a form that was refused, by the name of the field. */
  readonly typedIn: (form: { readonly do: string; readonly about?: string }) => (name: string) => string | undefined;
  /** Whether a form was refused with a question that ticking a box answers. */
  readonly isAsked: (form: { readonly do: string; readonly about?: string }) => boolean;
  /** What was saved last, while the page shows what it showed then. */
  readonly saved: SavedNote | null;
  /** The history has no name for whoever changes something here. */
  readonly isNameless: boolean;
}

const Context = createContext<Commands>({
  once: "",
  onSubmit: () => {},
  move: () => {},
  shift: () => {},
  typedIn: () => () => undefined,
  isAsked: () => false,
  saved: null,
  isNameless: false,
});

export const CommandsProvider = Context.Provider;
export const useCommands = (): Commands => useContext(Context);

/**
 * Sends changes one after another without leaving the page, so that none is lost however fast they come; keys for one action that wait add up.
 * Says what was moved where and keeps focus on it; looks again when somebody comes back to the page.
 */
export function usePlanCommands(view: TeamPlanView, posted: Outcome | undefined) {
  const fetcher = useFetcher<Outcome | NotSent>();
  const revalidator = useRevalidator();
  const waiting = useRef<Fields[]>([]);
  const isBusy = useRef(false);
  const sending = useRef<Fields | null>(null);
  const attempts = useRef(0);
  const added = useRef<HTMLFormElement | null>(null);
  const moved = useRef<string | null>(null);
  const [said, setSaid] = useState("");
  const keepFocus = useKeptFocus();
  const answer = fetcher.data as Outcome | NotSent | undefined;
  const waitsToSend = isNotSent(answer);
  const heard = useRef(posted);
  const { search } = useLocation();
  const heardAt = useRef<string | null>(search);
  if (answer !== undefined && !isNotSent(answer) && answer !== heard.current) {
    heard.current = answer;
    heardAt.current = search;
  }
  if (heardAt.current !== search) heardAt.current = null;
  const outcome = heard.current ?? posted;
  const saved = fetcher.state !== "idle" || heardAt.current === null ? null : savedBy(outcome, view);

  useEffect(() => {
    const look = () => document.visibilityState === "visible" && revalidator.revalidate();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [revalidator]);

  const sendNext = () => {
    const [first, ...others] = waiting.current;
    if (first === undefined || isBusy.current) return;
    isBusy.current = true;
    waiting.current = others;
    // Named before it is tried first: what got there though its answer was lost is known when it is tried again.
    const next = { sent: newSending(), ...first };
    sending.current = next;
    fetcher.submit({ ...next, quiet: "yes" }, { method: "post" });
  };
  const send = (fields: Fields) => {
    waiting.current = [...waiting.current, fields];
    setSaid("");
    sendNext();
  };
  // A fetcher gives up what it sends when it is asked to send again: the next goes when it is done, whatever became of it.
  const { state } = fetcher;
  const sendAfter = useRef(sendNext);
  sendAfter.current = sendNext;
  useEffect(() => {
    if (state !== "idle") return;
    const unsent = sending.current;
    sending.current = null;
    if (unsent === null || !isNotSent(answer)) {
      if (unsent?.do === "add" && answer?.kind === "saved") emptied(added.current, unsent);
      attempts.current = 0;
      isBusy.current = false;
      sendAfter.current();
      return;
    }
    // What did not get there goes first, before what was pressed since.
    waiting.current = [unsent, ...waiting.current];
    const left = new AbortController();
    void nextAttempt(attempts.current, left.signal).then(() => {
      if (left.signal.aborted) return;
      attempts.current += 1;
      isBusy.current = false;
      sendAfter.current();
    });
    return () => left.abort();
  }, [state, answer]);

  useEffect(() => {
    const flush = () => {
      for (const fields of [sending.current, ...waiting.current])
        if (fields !== null) sendOff(Object.entries({ sent: newSending(), ...fields, quiet: "yes" }));
    };
    window.addEventListener("pagehide", flush);
    return () => window.removeEventListener("pagehide", flush);
  }, []);

  useEffect(() => {
    if (fetcher.state !== "idle" || isBusy.current || moved.current === null) return;
    const place = view.places.find(({ items }) => items.some(({ id }) => id === moved.current));
    const index = place?.items.findIndex(({ id }) => id === moved.current) ?? -1;
    const item = place?.items[index];
    moved.current = null;
    if (place !== undefined && item !== undefined)
      setSaid(words.moved(item.title, words.places[place.window], index + 1));
  }, [fetcher.state, view]);

  const isOf = (form: { readonly do: string; readonly about?: string }) =>
    outcome !== undefined &&
    outcome.kind !== "saved" &&
    outcome.typed?.do === form.do &&
    (form.about === undefined ||
      form.about === (outcome.typed.item ?? outcome.typed.question ?? outcome.typed.action ?? outcome.typed.day));

  const commands: Commands = {
    once: view.once,
    onSubmit: (event) => {
      event.preventDefault();
      const submitter = (event.nativeEvent as SubmitEvent).submitter;
      const fields = Object.fromEntries(
        [...new FormData(event.currentTarget, submitter)].map(([name, value]) => [name, String(value)]),
      );
      if (fields.do === "add") added.current = event.currentTarget;
      const about = fields.item ?? fields.question;
      if (about !== undefined) keepFocus(submitter?.id ?? "", `save-${about}`, `open-${about}`, `show-${about}`);
      send(fields);
    },
    move: ({ id, window: from }, window, before) => {
      keepFocus(`move-${id}`);
      moved.current = id;
      const place = before === null ? { position: "999" } : { before };
      send({ do: "move", item: id, window: String(window), from: String(from), ...place });
    },
    shift: ({ id }, { steps, windows }) => {
      keepFocus(`move-${id}`);
      moved.current = id;
      const last = waiting.current.at(-1);
      // What was tried before may have got there, and is sent again as it was.
      const isUntried = last !== undefined && last.sent === undefined;
      const isSameWay =
        isUntried && last.do === "shift" && last.item === id && (windows === 0) === (last.windows === "0");
      if (isSameWay) waiting.current = waiting.current.slice(0, -1);
      const before = isSameWay ? last : { steps: "0", windows: "0" };
      send({
        do: "shift",
        item: id,
        steps: String(Number(before.steps) + steps),
        windows: String(Number(before.windows) + windows),
      });
    },
    typedIn: (form) => (name) => (isOf(form) ? outcome?.typed?.[name] : undefined),
    isAsked: (form) => isOf(form) && outcome?.kind === "refused" && outcome.asks,
    saved,
    isNameless: !view.name.given && view.name.byLink === null,
  };
  return { commands, outcome, said, waitsToSend };
}

/** Empties the form of what was added, unless somebody has typed in it since. */
function emptied(form: HTMLFormElement | null, sent: Fields): void {
  if (form === null) return;
  const isAsSent = [...new FormData(form)].every(([name, value]) => name === "once" || sent[name] === value);
  if (!isAsSent) return;
  form.reset();
  document.getElementById("show-added")?.focus();
}

/** What is said to be saved: by what was sent from here, else by the address. */
const savedBy = (outcome: Outcome | undefined, view: TeamPlanView) =>
  outcome === undefined ? view.saved : outcome.kind === "saved" ? outcome.note : null;

/** Gives an element its focus back wherever a change of the page has put it, or the first there is of those named after it, until somebody goes elsewhere. */
function useKeptFocus(): (...ids: readonly string[]) => void {
  const kept = useRef<readonly string[]>([]);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!(target instanceof Element) || !kept.current.includes(target.id)) kept.current = [];
    };
    document.addEventListener("focusin", leave);
    document.addEventListener("pointerdown", leave);
    return () => {
      document.removeEventListener("focusin", leave);
      document.removeEventListener("pointerdown", leave);
    };
  }, []);
  useEffect(() => {
    if (kept.current.length === 0 || document.activeElement !== document.body) return;
    kept.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus();
  });
  return (...ids) => {
    kept.current = ids.filter(Boolean);
  };
}
