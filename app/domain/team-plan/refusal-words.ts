import type { PlanProblem, PlanRefusal } from "./plan-outcome";

const number = new Intl.NumberFormat("en-GB");

const names: Readonly<Record<PlanProblem["field"], string>> = {
  title: "the title",
  why: "why it matters",
  steps: "the steps",
  leadingSign: "the leading sign",
  failedIf: "what would show it failed",
  owner: "the owner’s name",
  role: "the owner’s role",
  team: "the team",
  due: "the due date",
  state: "the reason",
  note: "the note",
  sign: "what was seen",
  evidenceLink: "the link to evidence",
  review: "what the review found",
  person: "who finds it out",
  foundOn: "the day it was found out",
  found: "what was found",
  start: "the start date",
  zone: "the time zone",
  decision: "what was decided",
  reason: "the reason",
  who: "your name",
};

const saysWhen: Partial<Readonly<Record<PlanProblem["field"], string>>> = {
  sign: "The day somebody looked",
  review: "The day of the review",
  foundOn: "The day it was found out",
  decision: "The day of the decision",
};

/** What to change about a field, in one sentence. */
export function problemWords({ field, problem, limit = 0, actual = 0 }: PlanProblem): string {
  const name = names[field];
  switch (problem) {
    case "missing":
      return field === "steps" ? "Write something in every step, or take the empty one out." : `Write ${name}.`;
    case "too-long":
      return `Shorten ${name} to ${number.format(limit)} characters; there are ${number.format(actual)} now.`;
    case "too-many":
      return `Keep to ${number.format(limit)} steps; there are ${number.format(actual)} now.`;
    case "not-a-date":
      return `Give ${field === "decision" ? "the decision" : name} a day that exists, such as 2027-03-31.`;
    case "too-far":
      return `Give ${name} a year before 9000: a plan counts on from its days, and years have four digits here.`;
    case "long-ago":
      return "Day 1 would be more than a year ago. Is that right? Change it, or say that it is.";
    case "far-ahead":
      return `${field === "start" ? "Day 1" : "The due date"} would be more than two years ahead. Is that right? Change it, or say that it is.`;
    case "before-start":
      return "The due date would be before day 1 of the plan. Is that right? Change it, or say that it is.";
    case "in-future":
      return `${saysWhen[field] ?? "That day"} is still to come. Is that right? Change it, or say that it is.`;
    case "not-a-web-address":
      return "Begin the link with https:// or http:// and paste the whole address.";
    case "unknown-zone":
      return "Write the time zone as a place, such as Europe/Berlin or America/New_York.";
    case "unknown-role":
      return "Choose the owner’s role from the list.";
    case "when-missing":
      return field === "decision" ? "Add the day it was decided." : "Add the day somebody looked.";
    case "what-missing":
      return field === "sign" ? "Say in a few words what was seen." : "Say in a few words what the review found.";
  }
}

/** What to do about a refused command, one sentence a problem. */
export function refusalWords(refusal: PlanRefusal): readonly string[] {
  switch (refusal.reason) {
    case "problems":
      return refusal.problems.map(problemWords);
    case "too-much-text":
      return [
        `All texts of the plan together would be ${number.format(refusal.actual)} characters; it holds ${number.format(refusal.limit)}. Shorten steps and notes, then try again: most, ${number.format(refusal.ofLongest)} characters, stands in “${refusal.longest}”.`,
      ];
    default:
      return [sentences[refusal.reason]];
  }
}

const sentences: Readonly<Record<Exclude<PlanRefusal["reason"], "problems" | "too-much-text">, string>> = {
  "no-plan": "There is nothing to plan yet: answer at least one question that applies.",
  "unknown-item": "This action is no longer in the plan. Open the plan again to see what it holds now.",
  "unknown-action": "This action is not among those of this edition. Choose one from the list, or add your own.",
  "unknown-question": "This question is not in the plan. Open the plan again to see what is to be found out.",
  "already-in-plan": "This is in the plan already. If it was dropped, take it up again there.",
  "too-many-actions": "The plan is full. Finish what stands in it before adding more.",
  "not-dropped": "This action was not dropped, or somebody took it up again.",
  "step-changed": "Somebody reworded this step. Open the action again and tick it there.",
  "nothing-to-undo": "There is nothing in this change to take back.",
  "unknown-person": "Nobody of this name has anything open in the plan. Choose a name from the list.",
  "changed-since":
    "What this would take back was changed again since. Take the later change back first, or edit it as it stands.",
};
