import type { Instrument } from "~/domain/instrument";
import type { WorkshopNow } from "~/storage/workshop-store";
import type { StreamClient } from "./client";
import { type Frames, type FrameViewer, framesOf } from "./frames";
import { CONSOLE_AWAY_MS, Presence } from "./presence";

/** Between two frames of which only head counts differ, in milliseconds: for consoles and the wall, and for phones. */
const SOON_MS = 100;
const PHONES_SOON_MS = 1_000;
const NOTHING = () => {};

/** Who reads a stream, and whether it still may. */
export interface Reader {
  readonly client: StreamClient;
  readonly viewer: FrameViewer;
  isStillAllowed(): Promise<boolean>;
}

interface Surroundings {
  readonly instrument: Instrument;
  /** By the clock that the room's deadline is on. */
  readonly now: () => number;
  read(): Promise<WorkshopNow | undefined>;
  /** Called with every state that is shown, before anybody sees it. */
  shown(state: WorkshopNow): void;
  failed(error: unknown): void;
}

/** The streams of one workshop on this process. */
export class LiveRoom {
  readonly presence = new Presence();
  private readonly readers = new Set<Reader>();
  /** Readers who are sent nothing until it is known whether they still may, each with the question asked last. */
  private readonly inDoubt = new Map<Reader, symbol>();
  private state: WorkshopNow | undefined;
  private scene = "";
  private phonesSentAt = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;
  /** When it runs out, by `performance.now()`. */
  private due = 0;
  private goneTimer: NodeJS.Timeout | undefined;
  /** Resolves when the reading under way is over; never rejects. */
  private reading: Promise<void> = Promise.resolve();
  /** The reading that has not begun yet. */
  private next: Promise<boolean> | undefined;
  private isEnded = false;

  constructor(private readonly around: Surroundings) {}

  get isEmpty(): boolean {
    return this.readers.size === 0;
  }

  /** Adds a reader, who gets the whole view as it is now; the others hear that somebody came. */
  async add(reader: Reader): Promise<void> {
    this.readers.add(reader);
    if (reader.viewer.kind === "participant") this.presence.came(reader.viewer.seat);
    if (reader.viewer.kind === "facilitator") this.presence.consoleCame();
    this.soon();
    await this.freshened();
    this.sendTo(reader, this.frames());
    if (this.state?.stored.workshop.phase === "closed") reader.client.end();
  }

  /** The view of somebody who reads no stream, as it is now. */
  async look(viewer: FrameViewer): Promise<string | undefined> {
    await this.freshened();
    return this.frames()?.of(viewer)?.data;
  }

  remove(reader: Reader): void {
    if (!this.readers.delete(reader)) return;
    this.inDoubt.delete(reader);
    if (reader.viewer.kind === "participant") this.presence.left(reader.viewer.seat);
    if (reader.viewer.kind === "facilitator") this.consoleLeft();
    this.soon();
  }

  /** Whoever is in the room hears of it once nobody has come back for a while. */
  private consoleLeft(): void {
    this.presence.consoleLeft();
    clearTimeout(this.goneTimer);
    if (!this.isEnded) this.goneTimer = setTimeout(() => this.soon(0), CONSOLE_AWAY_MS + SOON_MS);
  }

  /** Shows a state that was just kept, at once. */
  show(state: WorkshopNow): void {
    if (this.keep(state)) this.broadcast();
  }

  /** Reads and shows, now or within a tenth of a second; calls in between share one reading. One that may wait longer holds up none that may not. */
  soon(waitMs = SOON_MS): void {
    const due = performance.now() + waitMs;
    if (this.isEnded || (this.timer !== undefined && this.due <= due && waitMs > 0)) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (waitMs === 0) return void this.refresh();
    this.due = due;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, waitMs);
  }

  /** Says that the line is alive and lets go of readers whose link or seat is gone. */
  async beat(): Promise<void> {
    for (const { client } of this.readers) client.beat();
    for (const reader of [...this.readers])
      if (reader.viewer.kind !== "participant" && !(await reader.isStillAllowed())) reader.client.end();
    await this.refresh();
  }

  /** Lets go at once of readers whose link was taken back; until that is known, none who reads by a link is sent anything. */
  async askAgain(): Promise<void> {
    const question = Symbol();
    const asked = [...this.readers].filter(({ viewer }) => viewer.kind !== "participant");
    for (const reader of asked) this.inDoubt.set(reader, question);
    await Promise.all(asked.map((reader) => this.settle(reader, question)));
  }

  private async settle(reader: Reader, question: symbol): Promise<void> {
    try {
      if (!(await reader.isStillAllowed())) return reader.client.end();
    } catch (error) {
      this.around.failed(error);
      return reader.client.end();
    }
    if (this.inDoubt.get(reader) !== question) return;
    this.inDoubt.delete(reader);
    this.sendTo(reader, this.frames());
  }

  /** Ends every stream; nothing is read any more. */
  end(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
    clearTimeout(this.goneTimer);
    for (const { client } of this.readers) client.end();
  }

  /** Resolves when no reading is under way. */
  async settled(): Promise<void> {
    await this.next?.catch(NOTHING);
    await this.reading;
  }

  private async refresh(): Promise<void> {
    if (this.isEmpty || this.isEnded) return;
    try {
      if (await this.freshened()) this.broadcast();
    } catch (error) {
      this.around.failed(error);
    }
  }

  /**
   * Resolves once what a reading found that began after this call is kept, with false where it was gone or overtaken; whoever asks
   * while one is under way shares the next.
   */
  private freshened(): Promise<boolean> {
    this.next ??= this.reading.then(() => {
      const reading = this.read();
      this.next = undefined;
      this.reading = reading.then(NOTHING, NOTHING);
      return reading;
    });
    return this.next;
  }

  private async read(): Promise<boolean> {
    const state = await this.around.read();
    if (state !== undefined) return this.keep(state);
    this.state = undefined;
    this.end();
    return false;
  }

  /** Takes a state unless a newer one is known already: a reading may come back after a change that overtook it. */
  private keep(state: WorkshopNow): boolean {
    if (this.state !== undefined && state.stored.revision < this.state.stored.revision) return false;
    this.state = state;
    this.around.shown(state);
    return true;
  }

  private frames(): Frames | undefined {
    if (this.state === undefined) return undefined;
    const room = { ...this.state.room, here: this.presence.seats(), isConsoleGone: this.presence.isConsoleGone() };
    return framesOf({ ...this.state, room }, this.around.instrument, this.around.now());
  }

  private broadcast(): void {
    const frames = this.frames();
    if (frames === undefined) return;
    const isOtherScene = frames.scene !== this.scene;
    const rests = this.phonesSentAt + PHONES_SOON_MS - performance.now();
    const phonesToo = isOtherScene || rests <= 0;
    this.scene = frames.scene;
    if (phonesToo) this.phonesSentAt = performance.now();
    else this.soon(Math.max(SOON_MS, rests));
    for (const reader of this.readers) {
      if (!phonesToo && reader.viewer.kind === "participant") continue;
      if (!isOtherScene && reader.client.isSlow) continue;
      this.sendTo(reader, frames);
    }
    if (this.state?.stored.workshop.phase === "closed") this.end();
  }

  private sendTo(reader: Reader, frames: Frames | undefined): void {
    if (this.inDoubt.has(reader)) return;
    const { client, viewer } = reader;
    const frame = frames?.of(viewer);
    if (frame === undefined) client.end();
    else client.send(frame);
  }
}
