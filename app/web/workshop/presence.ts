/** How long a console may be away, as while it is reloaded, before anybody is told, in milliseconds. */
export const CONSOLE_AWAY_MS = 10_000;
/** How long another process is believed after it last spoke, in milliseconds. */
const BELIEVED_MS = 45_000;
/** Seat ids in one notice; a notice holds less than 8,000 bytes. */
const IDS_A_NOTICE = 300;

/** What a process says of a workshop's consoles and phones on its streams, in parts. */
export interface HereNotice {
  readonly here: string;
  readonly of: string;
  readonly part: number;
  readonly parts: number;
  readonly ids: readonly string[];
  /** How many consoles; left out by programs of before. */
  readonly consoles?: number;
}

interface Elsewhere {
  readonly consoles: number;
  readonly parts: Map<number, readonly string[]>;
  heardAt: number;
}

/** Which seats of a workshop are connected: here, and on the other processes that say so. */
export class Presence {
  /** How many streams each seat has here: a person may have two tabs. */
  private readonly streams = new Map<string, number>();
  private readonly elsewhere = new Map<string, Elsewhere>();

  /** Consoles that are open here. */
  private consoles = 0;
  /** When the last console that was open anywhere was known of; undefined while there was none. */
  private consoleSeenAt: number | undefined;

  consoleCame(): void {
    this.consoles += 1;
    this.consoleSeenAt = performance.now();
  }

  consoleLeft(): void {
    this.consoles -= 1;
    this.consoleSeenAt = performance.now();
  }

  /** Whether a console was open and none has been for a while, on any process. Who steers without a script opens none, and is never said to be gone. */
  isConsoleGone(): boolean {
    const now = performance.now();
    for (const { consoles, heardAt } of this.elsewhere.values())
      if (consoles > 0 && now - heardAt < BELIEVED_MS) this.consoleSeenAt = now;
    if (this.consoles > 0) this.consoleSeenAt = now;
    return this.consoleSeenAt !== undefined && now - this.consoleSeenAt >= CONSOLE_AWAY_MS;
  }

  came(seat: string): void {
    this.streams.set(seat, (this.streams.get(seat) ?? 0) + 1);
  }

  left(seat: string): void {
    const left = (this.streams.get(seat) ?? 1) - 1;
    if (left === 0) this.streams.delete(seat);
    else this.streams.set(seat, left);
  }

  seats(): ReadonlySet<string> {
    const all = new Set(this.streams.keys());
    for (const { parts, heardAt } of this.elsewhere.values())
      if (performance.now() - heardAt < BELIEVED_MS)
        for (const ids of parts.values()) for (const id of ids) all.add(id);
    return all;
  }

  /** What to tell the other processes. */
  notices(workshop: string, process: string): readonly HereNotice[] {
    const ids = [...this.streams.keys()];
    const parts = Math.max(1, Math.ceil(ids.length / IDS_A_NOTICE));
    return Array.from({ length: parts }, (_, part) => ({
      here: workshop,
      of: process,
      part,
      parts,
      ids: ids.slice(part * IDS_A_NOTICE, (part + 1) * IDS_A_NOTICE),
      consoles: this.consoles,
    }));
  }

  heard({ of, part, parts, ids, consoles = 0 }: HereNotice): void {
    const known = { ...(this.elsewhere.get(of) ?? { parts: new Map(), heardAt: 0 }), consoles };
    known.parts.set(part, ids);
    for (const old of known.parts.keys()) if (old >= parts) known.parts.delete(old);
    known.heardAt = performance.now();
    this.elsewhere.set(of, known);
  }
}
