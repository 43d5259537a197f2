const MOST_BYTES = 64 * 1024 * 1024;

interface Made {
  readonly owner: string;
  readonly bytes: Uint8Array;
}

/** Files that were made, kept in memory by the hash of what they are made from; the one longest unused goes first. */
export class MadeFiles {
  private readonly kept = new Map<string, Made>();
  private readonly underWay = new Map<string, { readonly owner: string; readonly bytes: Promise<Uint8Array> }>();
  private size = 0;

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** The file of this key, made where it is not kept; asked for twice at once it is made once. Nothing made for an owner dropped meanwhile is kept. */
  async get(key: string, owner: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const found = this.find(key, owner);
    if (found !== undefined) return found;
    const before = this.underWay.get(key);
    if (before !== undefined) return before.bytes;
    const entry = { owner, bytes: make() };
    this.underWay.set(key, entry);
    try {
      const bytes = await entry.bytes;
      if (this.underWay.get(key) === entry) this.keep(key, { owner, bytes });
      return bytes;
    } finally {
      if (this.underWay.get(key) === entry) this.underWay.delete(key);
    }
  }

  /** A file that is kept for this owner; now the last to go. */
  find(key: string, owner: string): Uint8Array | undefined {
    const made = this.kept.get(key);
    if (made === undefined || made.owner !== owner) return undefined;
    this.kept.delete(key);
    this.kept.set(key, made);
    return made.bytes;
  }

  /** How many files are kept for one owner. */
  countOf(owner: string): number {
    return [...this.kept.values()].filter((made) => made.owner === owner).length;
  }

  /** Forgets everything made for one owner, and what is still being made. */
  drop(owner: string): void {
    for (const [key, made] of this.kept) if (made.owner === owner) this.remove(key, made);
    for (const [key, made] of this.underWay) if (made.owner === owner) this.underWay.delete(key);
  }

  /** Forgets everything. */
  clear(): void {
    this.kept.clear();
    this.underWay.clear();
    this.size = 0;
  }

  private keep(key: string, made: Made): void {
    if (made.bytes.byteLength > this.mostBytes) return;
    this.kept.set(key, made);
    this.size += made.bytes.byteLength;
    for (const [oldest, each] of this.kept) {
      if (this.size <= this.mostBytes) return;
      this.remove(oldest, each);
    }
  }

  private remove(key: string, made: Made): void {
    this.kept.delete(key);
    this.size -= made.bytes.byteLength;
  }
}
