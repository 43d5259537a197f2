import type { Change } from "~/domain/team-plan/plan-change";
import { fieldSaid } from "~/ui/team-plan/field-said";
import { fieldWords } from "~/ui/team-plan/field-words";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words as plan } from "~/ui/team-plan/words";
import type { HistoryView } from "~/web/team-plan/history-view";
import { words } from "./words";

type Names = Pick<HistoryView, "titles" | "questions" | "actions" | "roles">;

/** One change in a sentence: of what, from what, to what. */
export function changeSaid(change: Change, { titles, questions, actions, roles }: Names): string {
  const placed = ({ window, position }: Extract<Change, { of: "place" }>["from"]) =>
    words.placed(plan.places[window], position);
  switch (change.of) {
    case "item":
    case "task": {
      const about = change.of === "item" ? titles[change.item] : questions[change.question];
      if (change.of === "item" && change.field === "steps") {
        const ticked = tickSaid(change);
        if (ticked !== null) return words.about(about ?? "", ticked);
      }
      const said = (value: unknown) => fieldSaid(change.field, value, roles);
      return words.about(about ?? "", words.fromTo(fieldWords.names[change.field], said(change.from), said(change.to)));
    }
    case "place":
      return words.about(titles[change.item] ?? "", words.fromTo(words.place, placed(change.from), placed(change.to)));
    case "items":
      return words.about(titles[change.item] ?? "", change.to === null ? words.went : words.came);
    case "tasks":
      return words.about(
        questions[change.question] ?? "",
        `${change.to === null ? words.went : words.came} (${words.task})`,
      );
    case "rejected":
      return words.about(
        actions[change.action] ?? change.action,
        words.fromTo(words.reason, change.from ?? fieldWords.nothing, change.to ?? fieldWords.nothing),
      );
    case "start":
      return words.fromTo(words.start, shownDay(change.from), shownDay(change.to));
    case "zone":
      return words.fromTo(words.zone, change.from ?? words.noZone, change.to ?? words.noZone);
    case "decision": {
      const said = (value: unknown) => fieldSaid("decision", value, roles);
      return words.fromTo(words.decision(change.day), said(change.from), said(change.to));
    }
    case "basis":
      return words.basis(shownDay(change.to.taken));
  }
}

type StepsChange = Extract<Change, { readonly field: "steps" }>;

/** One tick set or taken off, in a line; null where the steps changed otherwise. */
function tickSaid({ from, to }: StepsChange): string | null {
  const isSame = from.length === to.length && from.every(({ text }, index) => text === to[index]?.text);
  const changed = to.flatMap((step, index) => (step.done === from[index]?.done ? [] : [{ ...step, index }]));
  const [only] = changed;
  if (!isSame || only === undefined || changed.length > 1) return null;
  return words.ticked(only.done, only.text, only.index + 1, to.length);
}
