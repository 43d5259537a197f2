import { readingIn } from "../reading-in";
import type { PlanAction } from "./fitted-actions";
import { type PlanInputs, windowRoom } from "./inputs";
import { type Place, planDays, type WindowNumber } from "./place";

/** An action with where it stands, and the day it begins; null for what comes after the ninety days. */
export interface Scheduled {
  readonly action: PlanAction;
  readonly place: Place;
  readonly start: number | null;
}

/** A window with the day an action can begin in it. */
export interface Slot {
  readonly place: WindowNumber;
  readonly start: number;
}

/** What a question of order is asked about: the ground, and what stands where. */
export interface Order {
  readonly inputs: Pick<PlanInputs, "now" | "actions" | "capacity">;
  readonly placed: readonly Scheduled[];
}

/** Later than any day of the plan. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * The first day on which a prerequisite counts as met: the day its sign can be seen where it is placed (or the day it begins, where only the order counts),
 * else where everything it lifts is reached without it. A don't-know is not reached. Null while it is still to be placed.
 */
export function satisfiedFrom(order: Order, id: string, from: "done" | "begun" = "done"): number | null {
  const { inputs, placed } = order;
  const standing = placed.find(({ action }) => action.id === id);
  if (standing !== undefined) return from === "begun" ? (standing.start ?? NEVER) : signDay(standing);
  let day = 1;
  for (const [question, level] of Object.entries(inputs.actions.get(id)?.lifts ?? {})) {
    const reading = readingIn(inputs.now, question);
    if (reading === undefined || reading === "set-aside") continue;
    if (typeof reading === "number" && reading >= level) continue;
    if (reading === "unknown") return null;
    const reached = placed.filter(({ action }) => (action.lifts[question] ?? 0) >= level).map(signDay);
    if (reached.length === 0) return null;
    day = Math.max(day, Math.min(...reached));
  }
  return day;
}

/** The first day on which its sign can be seen. */
export const signDay = ({ action, start }: Scheduled): number => (start === null ? NEVER : start + action.takes);

/**
 * The first day an action may begin, with the least days it waits after its prerequisites, and never before the sign of a temporary stop that it follows
 * can be seen; null while a prerequisite is still to be placed.
 */
export function availableFrom(order: Order, action: PlanAction): number | null {
  let day = Math.max(1, ...stopsBefore(order, action).map(signDay));
  for (const { action: id, from } of action.requires) {
    const met = satisfiedFrom(order, id, from);
    if (met === null) return null;
    const stands = order.placed.some((each) => each.action.id === id);
    day = Math.max(day, met + (from === "done" && stands ? action.after : 0));
  }
  return day;
}

/** The temporary stops of a plan that an action follows. */
const stopsBefore = ({ placed }: Order, { id }: PlanAction): readonly Scheduled[] =>
  placed.filter(({ action, start }) => action.follower === id && start !== null);

/** The earliest window with room in which an action can begin, none after `last`; null where there is none. */
export function earliestWindow(order: Order, action: PlanAction, last: WindowNumber = 3): Slot | null {
  return slotIn(
    order,
    action,
    planDays.filter(({ place }) => place <= last),
  );
}

/** The last window with room in which an action can begin; null where there is none. */
export const lastWindow = (order: Order, action: PlanAction): Slot | null =>
  slotIn(order, action, [...planDays].reverse());

function slotIn(order: Order, action: PlanAction, windows: typeof planDays): Slot | null {
  const available = availableFrom(order, action);
  if (available === null) return null;
  for (const { place, from, to } of windows) {
    const start = Math.max(from, available);
    if (start <= to && hasRoom(order, place, action) && !standsTooNear(order, place, action)) return { place, start };
  }
  return null;
}

/** Whether a window holds one more action: within its points and its number of actions; one larger than that only in an empty window. */
function hasRoom({ inputs, placed }: Order, place: WindowNumber, action: PlanAction): boolean {
  const there = placed.filter((each) => each.place === place);
  const { points, actions } = windowRoom[inputs.capacity];
  return there.length === 0 || (there.length < actions && effortOf(there) + action.effort <= points);
}

/** What sustains something never shares the window in which that something is done, nor what follows a temporary stop the window of the stop. */
function standsTooNear(order: Order, place: WindowNumber, action: PlanAction): boolean {
  if (stopsBefore(order, action).some((stop) => stop.place === place)) return true;
  const needs = new Set(action.requires.map((requirement) => requirement.action));
  return action.kind === "sustain" && order.placed.some((each) => each.place === place && needs.has(each.action.id));
}

/** Effort points of what is placed. */
export const effortOf = (placed: readonly Pick<Scheduled, "action">[]): number =>
  placed.reduce((sum, { action }) => sum + action.effort, 0);

/** Every action still to be placed before this one, prerequisites first, whether or not it was rejected. */
export function unmetNeeds(order: Order, action: PlanAction): readonly PlanAction[] {
  const needs: PlanAction[] = [];
  visit(order, action, needs, new Set([action.id]));
  return needs;
}

function visit(order: Order, { requires }: PlanAction, needs: PlanAction[], seen: Set<string>): void {
  for (const { action: id } of requires) {
    const needed = order.inputs.actions.get(id);
    if (needed === undefined || seen.has(id) || satisfiedFrom(order, id) !== null) continue;
    seen.add(id);
    visit(order, needed, needs, seen);
    needs.push(needed);
  }
}
