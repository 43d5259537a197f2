import type { ParticipantView } from "~/domain/workshop/participant-view";
import type { RoomView } from "~/domain/workshop/room-view";
import type { Settled } from "~/domain/workshop/workshop";
import { html, type Markup } from "./html";
import { asked, noted, settledPart } from "./parts";
import { preWorkScreen } from "./pre-work-screen";
import { revealPart } from "./reveal-part";
import { votingScreen } from "./voting-screen";
import { ruleTold, words } from "./words";

/** How a screen is drawn: `pick` is a question chosen in the pre-work, or any text to open a vote that is in. */
export interface Drawn {
  readonly hasScript: boolean;
  readonly pick?: string | undefined;
}

/** The screen of a participant, the same from the server and in the browser. */
export function screen(view: ParticipantView, drawn: Drawn): Markup {
  const { room } = view;
  if (room.phase === "closed") return html`${ended(words.closed.title, words.closed.body)}${summary(room)}`;
  if (room.phase === "wrap-up") return html`${ended(words.wrapUp.title, null)}${summary(room)}`;
  if (view.isToBeAsked) return askedAgain(room);
  const told = room.isConsoleGone ? words.consoleGone : room.isPaused ? words.paused : null;
  const paused = told && html`<div class="note"><h2>${told.title}</h2><p>${told.body}</p></div>`;
  switch (room.phase) {
    case "lobby":
      return html`${paused}<h1>${words.lobby.title}</h1><p>${words.lobby.body}</p><p class="quiet">${ruleTold(room.rule)}</p>`;
    case "pre-work":
      return preWorkScreen(view, drawn.pick);
    case "last-time":
      return html`${paused}${lastTime(room)}`;
    case "reading":
      return html`${paused}${asked(room.question)}<p class="state">${words.reading}</p>${anchors(room)}`;
    case "voting":
      return html`${paused}${votingScreen(view, drawn)}`;
    default:
      return html`${paused}${asked(room.question)}${settledPart(room.settled, room.question)}${revealPart(room)}${
        room.discuss && room.phase !== "agreed"
          ? html`<h2>${words.reveal.talk}</h2><p class="talk">${room.discuss}</p>`
          : null
      }`;
  }
}

/** Whether this screen waits for others and holds no form: without script it may then look again by itself. */
export function isWaiting({ room, isToBeAsked, vote }: ParticipantView, { pick }: Drawn): boolean {
  if (room.phase === "closed" || isToBeAsked) return false;
  if (room.phase === "pre-work") return false;
  return room.phase !== "voting" || room.isPaused || (vote !== null && pick === undefined);
}

const ended = (title: string, body: string | null) => html`<h1>${title}</h1>${body && html`<p>${body}</p>`}`;

const askedAgain = (room: RoomView) =>
  html`<h1>${words.asked.title}</h1><p>${words.asked.body}</p><p class="note">${ruleTold(room.rule)}</p>
<form method="post"><button class="go" name="accept" value="${room.rule.number}">${words.asked.accept}</button></form>`;

const anchors = ({ question }: RoomView) =>
  question &&
  html`<ol class="anchors">${question.anchors.map((anchor) => html`<li>${anchor}</li>`)}${
    question.none && html`<li>${question.none}</li>`
  }</ol>`;

const lastTime = ({ lastTime }: RoomView) =>
  html`<h1>${words.lastTime.title}</h1><p>${words.lastTime.body}</p><ul class="list">${lastTime.map(
    ({ title, owner, state }) =>
      html`<li><b>${title}</b> <span class="quiet">${words.lastTime.owner(owner)} · ${
        state === null ? words.lastTime.unsaid : words.lastTime.states[state]
      }</span></li>`,
  )}</ul>`;

const settledSaid = (settled: Settled) =>
  settled.kind !== "agreed"
    ? words.settled[settled.kind]
    : typeof settled.answer === "number"
      ? words.settled.place(settled.answer)
      : words.settled[settled.answer];

const summary = ({ summary }: RoomView) =>
  summary &&
  html`<ul class="list">${summary.questions.map(
    ({ name, settled }) =>
      html`<li><b>${name}</b> <span class="quiet">${
        settled === null ? words.settled.open : settledSaid(settled)
      }</span></li>`,
  )}</ul><h2>${words.wrapUp.actions}</h2>${
    summary.actions.length === 0
      ? html`<p class="quiet">${words.wrapUp.noActions}</p>`
      : html`<ul class="list">${summary.actions.map(noted)}</ul>`
  }`;
