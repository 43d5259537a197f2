import { useFetcher, useRevalidator } from "@remix-run/react";
import { createContext, type FormEvent, useContext, useEffect, useRef, useState } from "react";
import type { Place } from "~/domain/planning/place";
import { words } from "~/ui/team-plan/words";
import type { ChangedPlan } from "~/web/team-plan/changed-plan";
import type { ItemView } from "~/web/team-plan/plan-view";

/** How the parts of the page send a change where script runs; without it every form posts by itself. */
export interface Commands {
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  move(item: ItemView, window: Place, position: number): void;
}

const Context = createContext<Commands>({ onSubmit: () => {}, move: () => {} });

export const CommandsProvider = Context.Provider;
export const useCommands = (): Commands => useContext(Context);

/** Sends changes without leaving the page, says what was moved where and keeps focus on it; looks again when somebody comes back to the page. */
export function usePlanCommands(): Commands & { readonly outcome: ChangedPlan | undefined; readonly said: string } {
  const fetcher = useFetcher<ChangedPlan>();
  const revalidator = useRevalidator();
  const [said, setSaid] = useState("");
  const keepFocus = useKeptFocus();

  useEffect(() => {
    const look = () => document.visibilityState === "visible" && revalidator.revalidate();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [revalidator]);

  return {
    outcome: fetcher.data as ChangedPlan | undefined,
    said,
    onSubmit: (event) => {
      event.preventDefault();
      const submitter = (event.nativeEvent as SubmitEvent).submitter;
      const fields = new FormData(event.currentTarget, submitter);
      fields.set("quiet", "yes");
      setSaid("");
      fetcher.submit(urlEncoded(fields), { method: "post" });
      if (fields.get("do") === "add") event.currentTarget.reset();
    },
    move: (item, window, position) => {
      keepFocus(`move-${item.id}`);
      setSaid(words.moved(item.title, words.places[window], position));
      const fields = { do: "move", item: item.id, window: String(window), position: String(position), quiet: "yes" };
      fetcher.submit(fields, { method: "post" });
    },
  };
}

/** Gives an element its focus back wherever a change of the page has put it, until somebody goes elsewhere. */
function useKeptFocus(): (id: string) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!(target instanceof Element) || target.id !== kept.current) kept.current = null;
    };
    document.addEventListener("focusin", leave);
    document.addEventListener("pointerdown", leave);
    return () => {
      document.removeEventListener("focusin", leave);
      document.removeEventListener("pointerdown", leave);
    };
  }, []);
  useEffect(() => {
    if (kept.current === null || document.activeElement !== document.body) return;
    const element = document.getElementById(kept.current);
    element?.closest("section > details")?.setAttribute("open", "");
    element?.focus();
  });
  return (id) => {
    kept.current = id;
  };
}

const urlEncoded = (fields: FormData) =>
  new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, String(value)]));
