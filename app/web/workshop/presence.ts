/** How long another process is believed after it last spoke, in milliseconds. */
const BELIEVED_MS = 45_000;
/** Seat ids in one notice; a notice holds less than 8,000 bytes. */
const IDS_A_NOTICE = 300;

/** What a process says of a workshop's phones on its streams, in parts. */
export interface HereNotice {
  readonly here: string;
  readonly of: string;
  readonly part: number;
  readonly parts: number;
  readonly ids: readonly string[];
}

interface Elsewhere {
  readonly parts: Map<number, readonly string[]>;
  heardAt: number;
}

/** Which seats of a workshop are connected: here, and on the other processes that say so. */
export class Presence {
  /** How many streams each seat has here: a person may have two tabs. */
  private readonly streams = new Map<string, number>();
  private readonly elsewhere = new Map<string, Elsewhere>();

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
    }));
  }

  heard({ of, part, parts, ids }: HereNotice): void {
    const known = this.elsewhere.get(of) ?? { parts: new Map(), heardAt: 0 };
    known.parts.set(part, ids);
    for (const old of known.parts.keys()) if (old >= parts) known.parts.delete(old);
    known.heardAt = performance.now();
    this.elsewhere.set(of, known);
  }
}
