import type { Mode } from "~/domain/workshop/settings";
import type { LastTimeState, Phase } from "~/domain/workshop/workshop";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The words of the room, on the console and on the wall. */
export const words = {
  join: "Join at",
  joinHint: "Or point a phone’s camera at the code. No account, no app.",
  qr: (place: string) => `QR code that opens ${place} with this room’s code`,
  code: "Code",
  spelled: (code: string) => [...code].join(" "),
  inTheRoom: (count: number) => `${people(count)} in the room`,
  doorLocked: "The door is locked",
  rule: (mode: Mode, threshold: number) =>
    mode === "anonymous"
      ? `Anonymous: only counts are kept, and no group of fewer than ${threshold} is shown apart.`
      : "Open: with each result everybody sees who voted what.",
  headcountLimit:
    "One person with several phones would defeat any threshold: compare this number with the people you see.",
  position: (place: number, of: number) => `Question ${place} of ${of}`,
  rounds: (round: number) => (round === 1 ? "first vote" : round === 2 ? "second vote" : `vote ${round}`),
  voted: (voted: number, of: number) => `${voted} of ${of} have voted`,
  preWork: (begun: number, finished: number, joined: number) =>
    `${begun} of ${joined} have begun, ${finished} have finished.`,
  timeLeft: clock,
  timeLeftName: "Time left in this vote",
  timeUp: "Time is up",
  paused: "Paused",
  consoleGone: "the facilitator’s page is closed",
  phases: {
    lobby: "Welcome",
    "pre-work": "Answer on your own",
    "last-time": "What we took down last time",
    reading: "Read",
    voting: "Vote",
    revealed: "Result",
    discussing: "Talk",
    agreed: "Agreed",
    parked: "Parked",
    "wrap-up": "What we leave with",
    closed: "Closed",
  } satisfies Record<Phase, string>,
  /** The heading where no question is asked. */
  headings: (phase: Phase, title: string) =>
    ({
      lobby: title,
      "pre-work": "Everybody answers on their own",
      "last-time": "What became of last time’s actions?",
      "wrap-up": "What we leave with",
      closed: "This workshop is closed",
    })[phase as string] ?? title,
  lastTimeStates: {
    done: "done",
    "under-way": "under way",
    "not-begun": "not begun",
    dropped: "dropped",
  } satisfies Record<Exclude<LastTimeState, null>, string>,
  notSaid: "not said yet",
  owned: (owner: string, due: string | null) =>
    [owner === "" ? "no owner yet" : owner, due === null ? "" : `by ${due}`].filter(Boolean).join(", "),
  none: "There is none here.",
  doesNotApply: "This does not apply here.",
  evidence: [
    "Nothing to show yet",
    "An example was described",
    "There is a document or a link",
    "A second person has seen the data",
  ],
  parked: "Parked: nothing is counted; it stands in the result as not known.",
  note: (note: string) => `“${note}”`,
  states: { agreed: "agreed", parked: "parked", skipped: "skipped", none: "not reached" },
  place: (answer: number | "not-applicable" | "none") => {
    if (answer === "none") return "none here";
    return answer === "not-applicable" ? "does not apply" : `description ${answer + 1} of 5`;
  },
  noActions: "No actions were taken down.",
  announced: (phase: string, question: string | null, round: number | null) =>
    [phase, question ?? "", round === null ? "" : round === 1 ? "First vote." : `Vote ${round}.`]
      .filter(Boolean)
      .join(". "),
  asking: "The live line is held up: this screen asks every few seconds instead.",
  notConnected: "Not connected; trying again. The room goes on without this screen.",
} as const;
