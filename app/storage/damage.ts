import type { HearStorage } from "./storage-news";
import { StorageTrouble } from "./storage-trouble";

/** What the operator types to put a backup in the place of a damaged database. */
export const RESTORE = "npm run restore -- BACKUP --replace";

/** Damage that was found in the database: told once, and kept until the process ends, because only a restore mends it. */
export class Damage {
  private found: string | undefined;

  constructor(private readonly heard: HearStorage) {}

  note(found: string): void {
    if (this.found !== undefined) return;
    this.found = found;
    this.heard({ kind: "damage", found });
  }

  met({ kind, message }: StorageTrouble): void {
    if (kind === "damaged") this.note(message);
  }

  /** Throws where damage was found. */
  refuse(): void {
    if (this.found !== undefined) throw new StorageTrouble("damaged", new Error(this.found));
  }
}
