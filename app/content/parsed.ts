import type { z } from "zod";
import type { Fault } from "./fault";
import { faultsOf } from "./faults-of";
import { mended } from "./mended";
import type { ReadFile } from "./read-yaml";

const ROUNDS = 4;

/** A file against its schema: its faults, and its value, mended where it had any; null where it is past mending. */
export interface Parsed<Value> {
  readonly value: Value | null;
  readonly faults: readonly Fault[];
}

/** Parses a file that was read. A value beside faults serves further checking only. */
export function parsed<Value>(read: ReadFile, schema: z.ZodType<Value>): Parsed<Value> {
  if (!read.ok) return { value: null, faults: read.faults };
  const first = schema.safeParse(read.content);
  if (first.success) return { value: first.data, faults: [] };
  const faults = faultsOf(read.file, read.content, first.error);
  let { error } = first;
  let content = read.content;
  for (let round = 0; round < ROUNDS; round += 1) {
    content = mended(content, error);
    const again = schema.safeParse(content);
    if (again.success) return { value: again.data, faults };
    error = again.error;
  }
  return { value: null, faults };
}
