import type { TracesLeft } from "./scrubbing";

/** What whoever runs the server should know of its database, told as it happens. */
export type StorageNews =
  /** What was erased, or votes of closed rounds, may still stand in the database's own files; null: no longer. */
  | {
      readonly kind: "traces";
      readonly of: "erased" | "votes";
      readonly left: TracesLeft | null;
      readonly cause?: unknown;
    }
  /** Pages of the database cannot be read. */
  | { readonly kind: "damage"; readonly found: string };

export type HearStorage = (news: StorageNews) => void;

export const NOBODY_HEARS: HearStorage = () => {};
