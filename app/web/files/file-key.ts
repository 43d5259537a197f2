import { createHash } from "node:crypto";
import type { Assessment } from "~/domain/assessment";

/** What a file is made from. Bytes inside `options` count by their content. */
export interface FileInput {
  readonly owner: string;
  readonly assessment: Assessment;
  /** Of the instrument's content: two editions never make the same file. */
  readonly edition: string;
  readonly file: string;
  readonly options?: unknown;
}

/** The SHA-256 of everything a file depends on, in hex. */
export const fileKey = (input: FileInput): string =>
  createHash("sha256")
    .update(
      JSON.stringify(input, (_, value: unknown) =>
        value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value,
      ),
    )
    .digest("hex");
