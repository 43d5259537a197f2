import type { ParticipantView } from "~/domain/workshop/participant-view";
import type { VoteLevel } from "~/domain/workshop/tally";
import { footLine, sayOf, topLine } from "./frame-line";
import { screen } from "./screen";
import { words } from "./words";

/** The participant page's script: shows each frame as it comes, sends votes without leaving the page, and finds its way back when the line breaks. */

const SILENT_MS = 40_000;
const LOST_AFTER_MS = 3_000;
const OWN_VOTE_MS = 5_000;
const live = location.pathname.replace(/seat$/, "live");

const part = (id: string) => document.getElementById(id) as HTMLElement;
let view = JSON.parse(part("view").textContent ?? "") as ParticipantView;
let pick = new URLSearchParams(location.search).get("pick") ?? undefined;
let shown = "";
let deadline: number | null = null;
let heardAt = performance.now();
let source: EventSource | undefined;
let lostTimer: ReturnType<typeof setTimeout> | undefined;
/** The vote that was acknowledged last: a frame drawn just before it must not take it back. */
let own: { question: string; round: number; level: VoteLevel; reason: string | null; at: number } | undefined;

function show(): void {
  const markup = screen(view, { hasScript: true, pick }).markup;
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
  if (room.phase === "closed") source?.close();
}

function withOwnVote(next: ParticipantView): ParticipantView {
  if (own === undefined || performance.now() - own.at > OWN_VOTE_MS) return next;
  const { question, round, level, reason } = own;
  const vote = { level, reason };
  if (next.room.phase === "pre-work" && round === 0)
    return { ...next, preWork: next.preWork.map((one) => (one.question.id === question ? { ...one, vote } : one)) };
  return next.room.question?.id === question && next.room.voting?.round === round ? { ...next, vote } : next;
}

function connect(): void {
  source?.close();
  source = new EventSource(live);
  source.onmessage = ({ data }) => {
    heard();
    take(JSON.parse(data) as ParticipantView);
  };
  source.addEventListener("beat", heard);
  source.onerror = () => {
    lostTimer ??= setTimeout(() => lost(words.lost.connection), LOST_AFTER_MS);
    if (source?.readyState === EventSource.CLOSED) setTimeout(lookAgain, 2_000 + Math.random() * 2_000);
  };
}

function heard(): void {
  heardAt = performance.now();
  clearTimeout(lostTimer);
  lostTimer = undefined;
  lost("");
}

function lost(text: string): void {
  part("lost").hidden = text === "";
  say("lost", text);
}

/** The stream was refused: where the server answers, the page says why; where it does not, it is tried again. */
async function lookAgain(): Promise<void> {
  const answer = await fetch(location.href, { redirect: "manual" }).catch(() => null);
  if (answer?.ok || answer === null || answer.status >= 500) connect();
  else location.reload();
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  if (submitter instanceof HTMLButtonElement && submitter.name) fields.set(submitter.name, submitter.value);
  const level = fields.get("level") ?? "";
  const state = document.getElementById("state");
  if (state) state.textContent = words.voting.sending;
  for (const button of form.querySelectorAll("button[aria-pressed]"))
    button.setAttribute("aria-pressed", String(button === submitter));
  const answer = await fetch(form.action, {
    method: "POST",
    body: fields,
    headers: { Accept: "application/json" },
  }).catch(() => null);
  shown = "";
  if (answer?.status === 204) {
    lost("");
    own = {
      question: fields.get("question") ?? "",
      round: Number(fields.get("round")),
      level: level === "dont-know" || level === "none" ? level : (Number(level) as VoteLevel),
      reason: fields.get("reason") || null,
      at: performance.now(),
    };
    view = withOwnVote(view);
    if (view.room.phase === "pre-work" && form.querySelector("button[aria-pressed]")) pick = undefined;
  } else {
    const said =
      answer?.status === 409 || answer?.status === 422 ? ((await answer.json()) as { message: string }) : null;
    lost(said?.message ?? words.lost.notSent);
  }
  show();
}

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches("[data-vote]")) return;
  event.preventDefault();
  void send(form, event.submitter);
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && performance.now() - heardAt > 2_000) connect();
});
addEventListener("pageshow", (event) => event.persisted && connect());
addEventListener("online", connect);
setInterval(tick, 500);
setInterval(() => {
  if (view.room.phase !== "closed" && performance.now() - heardAt > SILENT_MS) connect();
}, 5_000);
take(view);
if (view.room.phase !== "closed") connect();
