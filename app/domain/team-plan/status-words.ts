import type { Place } from "../planning/place";
import { decisionAlone, decisionAsks } from "./decision-asks";
import type { Decision, PlanStatus } from "./team-plan";

const number = new Intl.NumberFormat("en-GB");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A count with its words; nothing where there is none. */
const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${number.format(count)} ${count === 1 ? one : many}`];

const choices: Readonly<Record<Decision["choice"], string>> = { go: "go on", stay: "stay here for now", stop: "stop" };

/** The words of an adopted plan in the files made of it and on the page for a meeting. */
export const statusWords = {
  title: "Status of the plan",
  planTitle: "The plan we work on",
  week: (from: string, to: string) => `Week of ${from} to ${to}`,
  stands: "Where it stands",
  /** Day 34 of 90, before and after too. */
  day: (day: number, start: string) =>
    day < 1 ? `Day 1 is ${start}` : day > 90 ? `Day ${number.format(day)}, after the ninety` : `Day ${day} of 90`,
  verdicts: {
    empty: "Nothing is planned",
    "not-begun": "Not begun",
    early: "Begun before day 1",
    "on-course": "On course",
    "at-risk": "At risk",
    behind: "Behind",
    over: "The ninety days are over",
  },
  /** Between the verdict and why. */
  because: ": ",
  behind: (overdue: number, failed: number, findOut: number) =>
    `${list.format([
      ...counted(overdue, "action is overdue", "actions are overdue"),
      ...counted(failed, "did not do what was hoped for", "did not do what was hoped for"),
      ...counted(findOut, "question to find out is overdue", "questions to find out are overdue"),
    ])}.`,
  begins: (day: string) => `Day 1 is ${day}.`,
  beganEarly: (day: string, done: number, doing: number) =>
    `Day 1 is ${day}; ${list.format([
      ...counted(done, "action is done", "actions are done"),
      ...counted(doing, "action is begun", "actions are begun"),
    ])} already.`,
  atRisk: (dueToday: number, notBegun: number) =>
    `${list.format([
      ...counted(dueToday, "action is due today and not done", "actions are due today and not done"),
      ...counted(notBegun, "action is due within a week and not begun", "actions are due within a week and not begun"),
    ])}.`,
  over: (done: number, planned: number, seen: number) =>
    `${number.format(done)} of ${number.format(planned)} ${planned === 1 ? "action is" : "actions are"} done, and ${number.format(seen)} ${seen === 1 ? "was" : "were"} seen to work.`,
  nothing: "There is no action here.",
  allDone: "Every action is done.",
  inTime: (day: string) => `Nothing is overdue; what comes next is due on ${day}.`,
  decision: "Asked of the sponsor",
  decideBy: (date: string, day: number, days: number) =>
    days < 0
      ? `Day ${day} was to be decided by ${date}, and nobody wrote down what was decided`
      : `Decide ${days === 0 ? "today" : `by ${date}`}: day ${day}${days === 0 ? "" : days === 1 ? ", tomorrow" : `, in ${days} days`}`,
  isDecided: (day: number) => `Day ${day} is decided`,
  choices,
  decided: (date: string, choice: Decision["choice"]) => `Decided on ${date}: ${choices[choice]}.`,
  onDecisionDay: (day: number, decided: string) => `Day ${day}: ${decided.charAt(0).toLowerCase()}${decided.slice(1)}`,
  ask: decisionAlone,
  notDecided: (day: number, date: string) =>
    `Day ${day} was to be decided by ${date}, and nobody wrote down what was decided: say it again before you go on.`,
  decides: (date: string, day: keyof typeof decisionAsks) =>
    `${date}, day ${day}, the sponsor decides: ${decisionAsks[day]}`,
  begun: (begun: number, planned: number, days: string) =>
    planned === 0
      ? `No action is planned for ${days.toLowerCase()}.`
      : planned === 1
        ? `The one action of ${days.toLowerCase()} is ${begun === 1 ? "begun" : "not begun yet"}.`
        : `${begun === 0 ? "None" : begun === planned ? "Each" : number.format(begun)} of the ${number.format(planned)} actions of ${days.toLowerCase()} ${begun > 1 && begun < planned ? "are" : "is"} begun.`,
  signs: (seen: number, due: number) =>
    due === 0
      ? "No sign is due by then."
      : due === 1
        ? `The one sign due by then is ${seen === 1 ? "seen" : "not seen yet"}.`
        : `${seen === 0 ? "None" : seen === due ? "Each" : number.format(seen)} of the ${number.format(due)} signs due by then ${seen > 1 && seen < due ? "are" : "is"} seen so far.`,
  sections: {
    sponsors: {
      title: "The sponsor’s own actions",
      none: "None is open.",
      others: (count: number) => `${number.format(count)} more ${count === 1 ? "is" : "are"} the sponsor’s.`,
    },
    exceptions: {
      title: "In the way",
      none: "Nothing is in the way.",
      others: (count: number) => `${number.format(count)} more ${count === 1 ? "stands" : "stand"} in the plan.`,
    },
    worked: {
      title: "What worked",
      none: "Nothing was seen to work yet; being done is not the same.",
      others: (count: number) => `${number.format(count)} more before.`,
    },
    next: {
      title: "Due in the next seven days",
      none: "Nothing else is due.",
      others: (count: number) => `${number.format(count)} more ${count === 1 ? "is" : "are"} due.`,
    },
  },
  overdue: (days: number, owner: string) => `is ${number.format(days)} ${days === 1 ? "day" : "days"} overdue${owner}.`,
  failedTo: (what: string) => `did not do what was hoped for.${what === "" ? "" : ` ${what}`}`,
  signMissing: (what: string) => `is done, but its sign was looked for and not seen.${what === "" ? "" : ` ${what}`}`,
  waits: (title: string | null, count: number) =>
    title === null
      ? `waits for ${count === 1 ? "an action that is" : `${number.format(count)} actions that are`} not done.`
      : `waits for “${title}”.`,
  toReview: "has come to its day: ask what would show that it failed.",
  findOutLate: (count: number) =>
    `${number.format(count)} ${count === 1 ? "question" : "questions"} to find out ${count === 1 ? "is" : "are"} overdue.`,
  seen: (on: string | null, what: string) =>
    `works: its sign was seen${on === null ? "" : ` on ${on}`}.${what === "" ? "" : ` ${what}`}`,
  doneNow: "is done; nobody has looked for its sign yet.",
  dueNext: (on: string, owner: string) => `is due on ${on}${owner}.`,
  today: "today",
  onDay: (date: string) => `on ${date}`,
  sponsors: (due: string | null, status: string, owner: string) =>
    `${due === null ? "has no date" : `is due ${due}`}${owner === "" ? "" : `, with ${owner}`}; ${status}.`,
  untouched: (on: string | null, owner: string) =>
    `is due ${on === null ? "today" : `on ${on}`}, and is not begun${owner}.`,
  with: (owner: string) => `, with ${owner}`,
  takenByNobody: (role: string) => `, and nobody has taken it${role === "" ? "" : ` (${role})`}`,
  notice: "Goals are actions done and signs seen, never a score. Not for anybody’s pay or ranking.",
  places: { 1: "Days 1–30", 2: "Days 31–60", 3: "Days 61–90", later: "Later" } satisfies Record<Place, string>,
  statuses: { "not-started": "not started", doing: "begun", done: "done", dropped: "dropped" } satisfies Record<
    PlanStatus,
    string
  >,
  nobody: "nobody yet",
  noDue: "no date",
  dueWhen: { overdue: "overdue", week: "due in the next seven days" },
  signSeen: (what: string) => `seen: ${what}`,
  signNotSeen: (what: string) => (what === "" ? "not seen yet" : `not seen yet: ${what}`),
  columns: [
    "Action",
    "Window",
    "Status",
    "Since",
    "Due",
    "Owner",
    "Owner role",
    "Team",
    "Why",
    "Steps",
    "The sign that it works",
    "Sign seen",
    "Sign seen on",
    "What was seen",
    "It failed if",
    "Review",
    "Note",
    "Evidence",
    "Reason it was dropped",
  ],
  yes: "yes",
  no: "no",
  done: "done",
  open: "open",
  failed: "failed",
  worked: "did not fail",
  owner: "Owner",
  team: "Team",
  status: "Status",
  sign: "The sign that it works",
  looked: "Looked for",
  failedIf: "It failed if",
  note: "Note",
  evidence: "Evidence",
  dropped: "Dropped",
  findOut: "Find out first",
  found: (date: string) => `found out on ${date}`,
  answered: "answered by now",
  rejected: "Not for us",
  calendarName: (of: string | null) => `Plumbline plan${of === null ? "" : `: ${of}`}`,
  event: {
    open: (action: string) => `Due: ${action}`,
    done: (action: string) => `Done: ${action}`,
    findOut: (question: string) => `Find out: ${question}`,
    found: (question: string) => `Found out: ${question}`,
    decision: (day: number) => `Day ${day}: the sponsor decides, stop or go`,
    ended: "This calendar has ended: its link has ended, and its dates change no more",
  },
  rest: "… The rest stands in the plan.",
  again: "Measure again: the same questions, ninety days on",
  againText:
    "Answer the questions again before looking at the earlier answers, then compare what moved, with and without new evidence.",
} as const;
