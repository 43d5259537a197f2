import type { Refused } from "~/domain/workshop/refusal-of";

const sentences: Readonly<Record<Exclude<Refused, { offer: "open" }>["refusal"], string>> = {
  stale: "Somebody else moved the room on while you looked at this. Here is where it stands now; nothing was changed.",
  "workshop-closed": "This workshop is closed. Nothing in it can be changed any more.",
  paused: "The room is paused. Go on first.",
  "not-now": "This step does not belong to where the room is now. Nothing was changed.",
  "vote-begun": "The mode is fixed from the first vote on: people voted under the rule they were told.",
  "same-mode": "The workshop is in that mode already.",
  "fewer-seats-than-threshold": "Anonymity needs at least as many seats as the threshold. This workshop has fewer.",
  "no-pre-work": "This workshop was set up without answers before the meeting.",
  "pre-work-over": "Answering alone is over; its result is in the agenda's order.",
  "time-left": "There is time left in this vote.",
  "no-deadline": "This vote has no time limit, so there is none to extend.",
  "none-not-offered":
    "What the room said of itself or agreed elsewhere says that there is one here. Choose a description, or park it.",
  "does-apply": "This one applies to everybody: not doing it is the first description. Choose that, or park it.",
  "reason-missing": "Say in a few words why this does not apply; the reason is listed in the result.",
  "note-too-long": "Shorten the note to 4,000 characters.",
  "not-taken-yet": "The room has not been at that question yet, so there is nothing to go back to.",
  "not-the-same-questions": "The order must hold the same questions, each once. Load the page again and try once more.",
  "action-not-whole": "An action needs a title of at most 200 characters, and a date that exists where you give one.",
  "unknown-action": "That action is not on the list any more.",
};

/** Why a facilitator's event was refused, in a sentence for the console. */
export const refusalSentence = (refused: Refused): string =>
  "offer" in refused
    ? `${refused.people === 1 ? "1 person is" : `${refused.people} people are`} in the room and anonymity needs ${refused.threshold}. ` +
      "Wait for more, or run this workshop open: then everybody sees who voted what."
    : sentences[refused.refusal];

/** Said where a form is no event at all. */
export const NOT_AN_EVENT = "This could not be read as a step. Load the page again and try once more.";
