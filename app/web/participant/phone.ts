import type { ParticipantView } from "~/domain/workshop/participant-view";
import type { VoteLevel } from "~/domain/workshop/tally";
import { nextAttempt } from "~/line/attempts";
import { type LineState, LiveLine } from "~/line/live-line";
import { isUnable, LIMIT_MS } from "~/line/unsent";
import { footLine, sayOf, topLine } from "./frame-line";
import { screen } from "./screen";
import { words } from "./words";

/** The participant page's script: shows each frame as it comes, sends votes without leaving the page, and finds its way back when the line breaks. */

const OWN_VOTE_MS = 5_000;
const live = location.pathname.replace(/seat$/, "live");

const part = (id: string) => document.getElementById(id) as HTMLElement;
let view = JSON.parse(part("view").textContent ?? "") as ParticipantView;
let pick = new URLSearchParams(location.search).get("pick") ?? undefined;
let shown = "";
let deadline: number | null = null;
/** What was tapped or typed and is not acknowledged yet, the newest by question and round; sent one after another, in the order of the first taps. */
const outbox = new Map<string, Ballot>();
let isSending = false;
/** The vote that was acknowledged last: a frame drawn just before it must not take it back. */
let own: { readonly fields: URLSearchParams; readonly at: number } | undefined;

/** A vote as it is sent. */
interface Ballot {
  readonly href: string;
  readonly fields: URLSearchParams;
}

const levelIn = (fields: URLSearchParams): VoteLevel => {
  const level = fields.get("level") ?? "";
  return level === "dont-know" || level === "none" ? level : (Number(level) as VoteLevel);
};

function show(): void {
  const markup = screen(waiting(view), { hasScript: true, pick }).markup;
  if (markup !== shown) {
    shown = markup;
    const focused = document.activeElement?.id;
    const wasIn = document.activeElement?.closest("#screen");
    const before = reasonLine();
    part("screen").innerHTML = markup;
    const after = reasonLine();
    if (before && after && before.about === after.about && before.line.value !== before.line.defaultValue)
      after.line.value = before.line.value;
    if (wasIn) (focused && document.getElementById(focused) ? part(focused) : part("screen")).focus();
  }
  const [whose, you] = topLine(view);
  say("whose", whose);
  say("you", you);
  say("foot", footLine(view.room));
  say("say", sayOf(view.room));
  const state = document.getElementById("state");
  if (state && isWaiting()) say("state", words.voting.sending);
  tick();
}

/** The line for a reason, with the question and round it is about; what is typed in it must outlast a screen drawn anew. */
function reasonLine(): { readonly line: HTMLInputElement; readonly about: string } | null {
  const line = document.getElementById("why") as HTMLInputElement | null;
  if (line?.form == null) return null;
  const fields = new FormData(line.form);
  return { line, about: `${fields.get("question")} ${fields.get("round")}` };
}

function say(id: string, text: string): void {
  if (part(id).textContent !== text) part(id).textContent = text;
}

function tick(): void {
  const left = deadline === null ? null : Math.max(0, Math.ceil((deadline - performance.now()) / 1000));
  part("clock").hidden = left === null;
  if (left !== null) say("clock", left === 0 ? words.voting.timeUp : words.voting.left(left));
}

function take(next: ParticipantView): void {
  const { room } = next;
  if (room.step !== view.room.step) {
    if (room.question?.id !== view.room.question?.id || room.phase !== view.room.phase) pick = undefined;
  }
  view = withOwnVote(next);
  const seconds = room.isPaused ? null : (room.voting?.secondsLeft ?? null);
  deadline = seconds === null ? null : performance.now() + seconds * 1000;
  show();
  if (room.phase === "closed") line.close();
}

function withOwnVote(next: ParticipantView): ParticipantView {
  return own === undefined || performance.now() - own.at > OWN_VOTE_MS ? next : withVote(next, own.fields);
}

/** A view with what waits to be sent in its place: the last choice stands, whenever it gets there. */
function waiting(shownView: ParticipantView): ParticipantView {
  let next = shownView;
  for (const { fields } of outbox.values()) next = withVote(next, fields);
  return next;
}

/** Whether what is shown as chosen for the question on the screen waits to be sent. */
function isWaiting(): boolean {
  return [...outbox.values()].some(({ fields }) => withVote(view, fields) !== view);
}

/** A view with this vote in it; the same view where it is about another question or round. */
function withVote(shownView: ParticipantView, fields: URLSearchParams): ParticipantView {
  const [question, round] = [fields.get("question"), Number(fields.get("round"))];
  const vote = { level: levelIn(fields), reason: fields.get("reason") || null };
  const { room, preWork } = shownView;
  if (room.phase === "pre-work" && round === 0)
    return preWork.some((one) => one.question.id === question)
      ? { ...shownView, preWork: preWork.map((one) => (one.question.id === question ? { ...one, vote } : one)) }
      : shownView;
  return room.question?.id === question && room.voting?.round === round ? { ...shownView, vote } : shownView;
}

const line = new LiveLine(live, {
  take: (data) => take(JSON.parse(data) as ParticipantView),
  tell: (state: LineState) => {
    if (outbox.size === 0) lost(state === "live" ? "" : words.lost[state === "asking" ? "asking" : "connection"]);
  },
  // The page says why.
  refused: () => location.reload(),
});

function lost(text: string): void {
  part("lost").hidden = text === "";
  say("lost", text);
}

function send(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  if (submitter instanceof HTMLButtonElement && submitter.name) fields.set(submitter.name, submitter.value);
  outbox.set(`${fields.get("question")} ${fields.get("round")}`, { href: form.action, fields });
  if (view.room.phase === "pre-work" && form.querySelector("button[aria-pressed]")) pick = undefined;
  show();
  void sendAll();
}

/** Sends what waits, one after another, so that the last choice wins; tries again what did not get there. */
async function sendAll(): Promise<void> {
  if (isSending) return;
  isSending = true;
  for (let attempts = 0; ; ) {
    const [first] = outbox;
    if (first === undefined) break;
    const [key, ballot] = first;
    const answer = await post(ballot);
    if (answer === null || isUnable(answer.status)) {
      lost(words.lost.notSent);
      await nextAttempt(attempts);
      attempts += 1;
      continue;
    }
    attempts = 0;
    // A choice made since goes next.
    const isNewest = outbox.get(key) === ballot;
    if (isNewest) outbox.delete(key);
    if (answer.status === 204) {
      lost("");
      if (isNewest) own = { fields: ballot.fields, at: performance.now() };
    } else if (isNewest) {
      const said =
        answer.status === 409 || answer.status === 422 ? ((await answer.json()) as { message: string }) : null;
      lost(said?.message ?? words.lost.notSent);
    }
    shown = "";
    take(view);
  }
  isSending = false;
}

const post = ({ href, fields }: Ballot): Promise<Response | null> =>
  fetch(href, {
    method: "POST",
    body: fields,
    keepalive: true,
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(LIMIT_MS),
  }).catch(() => null);

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches("[data-vote]")) return;
  event.preventDefault();
  send(form, event.submitter);
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) line.open();
});
addEventListener("pageshow", (event) => event.persisted && line.open());
addEventListener("online", line.open);
// What waits goes with the page.
addEventListener("pagehide", () => {
  for (const ballot of outbox.values()) void post(ballot);
});
setInterval(tick, 500);
take(view);
if (view.room.phase !== "closed") line.open();
