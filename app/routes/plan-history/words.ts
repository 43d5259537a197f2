import type { PlanChange } from "~/domain/team-plan/plan-change";
import { fieldWords } from "~/ui/team-plan/field-words";

const quoted = (text: string) => (text === fieldWords.nothing ? text : `“${text}”`);

/** The words of the history of a plan. */
export const words = {
  title: "History of the plan",
  lede: "Every change, newest first. Taking one back is a change of its own; nothing is erased.",
  back: "Back to the plan",
  older: "Older changes",
  somebody: "Somebody without a name",
  did: {
    adopted: "kept the plan",
    imported: "opened the plan from a file",
    "start.changed": "changed day 1",
    "zone.changed": "changed the time zone",
    "item.edited": "edited an action",
    "item.added": "added an action",
    "action.added": "took in an action",
    "action.rejected": "left out an action",
    "item.dropped": "dropped an action",
    "item.restored": "took up an action again",
    "item.moved": "moved an action",
    "step.ticked": "ticked a step",
    "owner.changed": "gave one person’s actions to another",
    "task.added": "added something to find out",
    "task.edited": "edited something to find out",
    "decision.recorded": "wrote down what the sponsor decided",
    "difference.settled": "looked at the proposed difference",
    undone: "took back a change",
  } satisfies Record<PlanChange["did"], string>,
  undoes: (number: number) => `takes back change ${number}`,
  fromFile: "from a file, not witnessed here",
  number: (number: number) => `Change ${number}`,
  undo: "Take back",
  problem: "Nothing was taken back",
  fromTo: (name: string, from: string, to: string) => `${name}: from ${quoted(from)} to ${quoted(to)}`,
  ticked: (done: boolean, text: string, step: number, all: number) =>
    `${done ? "ticked" : "took the tick off"} “${text}”, step ${step} of ${all}`,
  about: (what: string, change: string) => `“${what}”: ${change}`,
  placed: (place: string, position: number) => `${place}, place ${position}`,
  place: "Place",
  came: "came into the plan",
  went: "left the plan",
  task: "to find out",
  reason: "Reason to leave it out",
  start: "Day 1",
  zone: "Time zone",
  noZone: "each browser’s own",
  decision: (day: number) => `Decision of day ${day}`,
  basis: (date: string) => `The proposal of ${date} was looked at`,
} as const;
