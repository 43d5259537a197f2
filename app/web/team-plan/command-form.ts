import type { Place } from "~/domain/planning/place";
import type { PlanFilter } from "~/domain/team-plan/filtered-items";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import type { PlanCommand, TaskEdit } from "~/domain/team-plan/plan-command";
import type { Decision, DecisionOn, PlanStatus } from "~/domain/team-plan/team-plan";
import { lineField, textField } from "../form";
import { ONCE, SENT } from "../once";
import { idFrom, newId } from "../secrets";
import { baseDecisionIn, baseIn } from "./base-field";
import { itemChangesIn, itemEditIn } from "./item-form";

const PLACES: Readonly<Record<string, Place>> = { "1": 1, "2": 2, "3": 3, later: "later" };
const DECIDED_ON: readonly DecisionOn[] = [30, 60, 90];
const CHOICES: readonly Decision["choice"][] = ["go", "stay", "stop"];
const QUICK: readonly PlanStatus[] = ["not-started", "doing", "done"];

/** The place a form or an address names. */
export const placeIn = (text: string | null): Place | undefined =>
  text !== null && Object.hasOwn(PLACES, text) ? PLACES[text] : undefined;

/** The command a posted form asks for by its `do` field; null where it is none that a form can ask for. Undo and settling need more than the form. What is shifted goes past what the filter `among` shows. */
export function commandIn(form: URLSearchParams, among: PlanFilter = {}): PlanCommand | null {
  const line = (name: string) => lineField(form, name) ?? "";
  const reason = textField(form, "reason") ?? "";
  const item = line("item");
  const window = placeIn(form.get("window"));
  switch (form.get("do")) {
    case "start":
      return { type: "start.changed", start: line("start") };
    case "zone":
      return { type: "zone.changed", zone: line("zone") };
    case "edit": {
      const base = baseIn(form);
      return { type: "item.edited", item, base, yours: itemChangesIn(form, base) };
    }
    case "sign": {
      const { sign } = itemEditIn(form);
      return sign === undefined ? null : { type: "item.edited", item, base: baseIn(form), yours: { sign } };
    }
    case "status":
      return statusCommand(item, form);
    case "drop":
      return form.has("base")
        ? { type: "item.dropped", item, reason, base: baseIn(form) }
        : { type: "item.dropped", item, reason };
    case "restore":
      return { type: "item.restored", item };
    case "move":
      return window === undefined ? null : moveIn(form, item, window);
    case "shift":
      return {
        type: "item.shifted",
        item,
        steps: numberIn(form, "steps", 0),
        windows: numberIn(form, "windows", 0),
        among,
      };
    case "decision":
      return decisionIn(form);
    case "hand-over":
      return { type: "owner.changed", from: line("from"), to: line("to") };
    case "tick":
      return {
        type: "step.ticked",
        item,
        index: numberIn(form, "index"),
        // As it was shown, spaces and all: it tells which step was meant.
        text: form.get("text")?.replaceAll("\r\n", "\n") ?? "",
        done: form.get("done") === "yes",
      };
    case "add":
      return window === undefined ? null : { type: "item.added", item: ownItemIn(form), window };
    case "add-action":
      return window === undefined ? null : { type: "action.added", action: line("action"), window };
    case "reject-action":
      return { type: "action.rejected", action: line("action"), reason };
    case "add-task":
      return { type: "task.added", question: line("question") };
    case "task":
      return { type: "task.edited", question: line("question"), base: baseIn(form), yours: taskEditIn(form) };
    default:
      return null;
  }
}

const numberIn = (form: URLSearchParams, name: string, otherwise = 1) => {
  const value = Number(form.get(name) ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
};

function moveIn(form: URLSearchParams, item: string, window: Place): PlanCommand {
  const before = lineField(form, "before");
  const from = placeIn(form.get("from"));
  return {
    type: "item.moved",
    item,
    window,
    position: numberIn(form, "position"),
    ...(before === undefined ? {} : { before }),
    ...(from === undefined ? {} : { from }),
  };
}

/** A choice of none takes out what was written down. */
function decisionIn(form: URLSearchParams): PlanCommand | null {
  const day = DECIDED_ON.find((each) => String(each) === form.get("day"));
  if (day === undefined) return null;
  // The button that takes it out stands after the choices, and goes with the one that is chosen.
  const given = form.getAll("choice").at(-1);
  const choice = CHOICES.find((each) => each === given);
  if (choice === undefined && given !== "none") return null;
  const yours =
    choice === undefined ? null : { day, choice, on: lineField(form, "on") ?? "", what: textField(form, "what") ?? "" };
  return { type: "decision.recorded", day, base: baseDecisionIn(form), yours };
}

function statusCommand(item: string, form: URLSearchParams): PlanCommand | null {
  const status = QUICK.find((candidate) => candidate === form.get("status"));
  return status === undefined
    ? null
    : { type: "item.edited", item, base: baseIn(form), yours: { state: { status, why: "" } } };
}

function ownItemIn(form: URLSearchParams) {
  const role = form.get("role") ?? "";
  const { state: _state, sign: _sign, review: _review, ...given } = itemEditIn(form);
  return {
    ...given,
    id: `own-${ownId(form)}`,
    title: lineField(form, "title") ?? "",
    role: isOwnerRole(role) ? role : ("" as const),
  };
}

/** The same for the same form sent again. */
const ownId = (form: URLSearchParams) =>
  form.has(ONCE) ? idFrom(...[...form].flatMap(([name, value]) => (name === SENT ? [] : `${name}=${value}`))) : newId();

function taskEditIn(form: URLSearchParams): TaskEdit {
  return {
    person: lineField(form, "person") ?? "",
    due: lineField(form, "due") ?? null,
    foundOn: lineField(form, "foundOn") ?? null,
    ...(form.has("found") ? { found: textField(form, "found") ?? "" } : {}),
  };
}
