import type { OwnVote, ParticipantView } from "~/domain/workshop/participant-view";
import type { RoomView } from "~/domain/workshop/room-view";
import type { ShownQuestion } from "~/domain/workshop/shown-question";
import type { VoteLevel } from "~/domain/workshop/tally";
import { html, type Markup } from "./html";
import { asked } from "./parts";
import type { Drawn } from "./screen";
import { words } from "./words";

/**
 * The vote: the answers to tap, each a button that sends. Without script a vote that is in is shown alone, so that the page may look
 * again by itself; a link opens the answers to change it.
 */
export function votingScreen({ room, vote }: ParticipantView, { hasScript, pick }: Drawn): Markup {
  const { question, voting } = room;
  if (question === null || voting === null) return html``;
  const isClosedToTaps = room.isPaused || (vote !== null && !hasScript && pick === undefined);
  const hint = voting.round > 1 ? words.voting.again : words.voting.hint;
  return html`${asked(question)}<p class="quiet">${hint}</p>${
    isClosedToTaps ? yours(question, vote, room) : ballot(question, voting.round, vote)
  }${!isClosedToTaps && vote !== null ? reasonForm(question.id, voting.round, vote, room.rule.mode) : null}`;
}

/** The form of one question and round: a tap on an answer is the vote. */
export const ballot = (question: ShownQuestion, round: number, vote: OwnVote | null): Markup =>
  html`<form method="post" action="vote" data-vote><input type="hidden" name="question" value="${question.id}"><input type="hidden" name="round" value="${round}"><input type="hidden" name="reason" value="${vote?.reason ?? ""}"><div class="answers" role="group" aria-label="${question.text}">${question.anchors.map(
    (anchor, level) => answer(String(level), anchor, String(vote?.level ?? "")),
  )}${question.none && answer("none", question.none, String(vote?.level ?? ""))}${answer("dont-know", words.dontKnow, String(vote?.level ?? ""))}</div></form><p class="state" id="state">${
    vote === null ? words.voting.waiting : words.voting.in
  }</p>`;

const answer = (level: string, text: string, chosen: string) =>
  html`<button id="a-${level}" name="level" value="${level}" aria-pressed="${level === chosen ? "true" : "false"}">${text}</button>`;

/** The line that may go with a vote; it sends the same level again. */
export const reasonForm = (
  question: string,
  round: number,
  { level, reason }: OwnVote,
  mode: RoomView["rule"]["mode"],
) =>
  html`<form method="post" action="vote" data-vote class="why"><input type="hidden" name="question" value="${question}"><input type="hidden" name="round" value="${round}"><input type="hidden" name="level" value="${String(level)}"><label for="why">${words.voting.reasonLabel}</label><p class="quiet" id="why-hint">${
    words.voting.reasonHint[mode]
  }</p><input id="why" name="reason" maxlength="200" autocomplete="off" aria-describedby="why-hint" value="${reason ?? ""}"><button class="go">${
    words.voting.reasonSend
  }</button></form>`;

function yours(question: ShownQuestion, vote: OwnVote | null, { isPaused }: RoomView) {
  if (vote === null) return null;
  return html`<p class="state">${words.voting.yours}</p><p class="note">${answerText(question, vote.level)}</p>${
    isPaused ? null : html`<p><a href="?pick=vote">${words.voting.change}</a></p>`
  }`;
}

/** What a vote says in the words of its question. */
export function answerText({ anchors, none }: ShownQuestion, level: VoteLevel): string {
  if (level === "none") return none ?? words.none;
  return level === "dont-know" ? words.dontKnow : anchors[level];
}
