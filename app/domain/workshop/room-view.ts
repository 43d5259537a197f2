import type { Instrument } from "../instrument";
import { type PersonReveal, peopleRevealed } from "./people-revealed";
import { type PreWorkProgress, preWorkProgress } from "./pre-work-progress";
import { type Reveal, revealOf } from "./reveal";
import type { Room } from "./room";
import { liveRounds } from "./rounds";
import { secondsLeft } from "./seconds-left";
import type { Mode, WorkshopRole } from "./settings";
import { type ShownQuestion, shownQuestion } from "./shown-question";
import { standingVotes } from "./vote";
import type { LastTimeAction, NotedAction, Phase, Settled, Workshop } from "./workshop";

/** While a vote runs: how many have voted, never what. Seconds, not a time of day: no phone's clock matters. */
export interface RunningVote {
  readonly round: number;
  readonly voted: number;
  readonly secondsLeft: number | null;
}

/** What everybody in the room may know, the same for all: one frame a change. Before a reveal it depends on votes only through head counts. */
export interface RoomView {
  readonly phase: Phase;
  /** Of two frames the one with the higher step is newer. */
  readonly step: number;
  readonly title: string;
  readonly client: string;
  readonly roles: readonly WorkshopRole[];
  /** The rule everybody is told before the first vote: mode, k, and a number that grows when it changes. */
  readonly rule: { readonly mode: Mode; readonly threshold: number; readonly number: number };
  /** Seats in the room: shown, since one person on several seats would defeat any threshold. */
  readonly joined: number;
  readonly doorLocked: boolean;
  readonly isPaused: boolean;
  /** Nobody can move the room on: the console that was open is closed. */
  readonly isConsoleGone: boolean;
  readonly question: ShownQuestion | null;
  readonly voting: RunningVote | null;
  readonly preWork: PreWorkProgress | null;
  /** From the reveal until the room turns to another question or votes again. */
  readonly reveal: Reveal | null;
  /** Who voted what, with the reveal; null in an anonymous workshop. */
  readonly people: readonly PersonReveal[] | null;
  /** The question's own prompt for the room, with the reveal. */
  readonly discuss: string | null;
  readonly settled: Settled | null;
  /** While last time's actions are gone through; else empty. */
  readonly lastTime: readonly LastTimeAction[];
  /** At the end what the room leaves with; else null. */
  readonly summary: Summary | null;
}

export interface Summary {
  /** In the order of the agenda; `settled` null where the room did not come to it. */
  readonly questions: readonly { readonly id: string; readonly name: string; readonly settled: Settled | null }[];
  readonly actions: readonly NotedAction[];
}

const REVEALING: readonly Phase[] = ["revealed", "discussing", "agreed", "parked"];
const ENDING: readonly Phase[] = ["wrap-up", "closed"];

/** The room as everybody sees it; `now` is the server's clock in milliseconds. */
export function roomView(workshop: Workshop, room: Room, instrument: Instrument, now: number): RoomView {
  const { phase, step, settings, rule, current, doorLocked, pausedAt, lastTime } = workshop;
  const shown = current !== null && REVEALING.includes(phase) ? current : null;
  const rounds = shown === null ? [] : liveRounds(workshop, shown);
  const reveal = revealOf(rounds, settings);
  return {
    phase,
    step,
    title: settings.title,
    client: settings.client,
    roles: settings.roles,
    rule: { mode: settings.mode, threshold: settings.threshold, number: rule },
    joined: room.seats.length,
    doorLocked,
    isPaused: pausedAt !== null,
    isConsoleGone: room.isConsoleGone === true && !ENDING.includes(phase),
    question: shownQuestion(current, workshop, instrument),
    voting: runningVote(workshop, room, now),
    preWork: preWorkProgress(workshop, room),
    reveal,
    people: peopleRevealed(rounds, room.seats),
    discuss: reveal && (instrument.questions.find(({ id }) => id === shown)?.discuss ?? null),
    settled: shown === null ? null : (workshop.settled[shown] ?? null),
    lastTime: phase === "last-time" ? lastTime : [],
    summary: ENDING.includes(phase) ? summaryOf(workshop, instrument) : null,
  };
}

function runningVote(workshop: Workshop, { votes }: Room, now: number): RunningVote | null {
  const { open, current } = workshop;
  if (open === null || current === null) return null;
  const voted = standingVotes(votes, current, open.round).length;
  return { round: open.round, voted, secondsLeft: secondsLeft(workshop, now) };
}

const summaryOf = ({ agenda, settled, actions }: Workshop, { questions }: Instrument): Summary => ({
  questions: agenda.map((id) => ({
    id,
    name: questions.find((question) => question.id === id)?.name ?? id,
    settled: settled[id] ?? null,
  })),
  actions,
});
