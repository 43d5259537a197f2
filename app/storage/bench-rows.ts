import { z } from "zod";
import type { AnchorLevel } from "~/domain/instrument";
import type { BenchItem, BenchState } from "./bench-store";

const level = z.literal([0, 1, 2, 3, 4]) satisfies z.ZodType<AnchorLevel>;
const row = z.object({
  id: z.string(),
  stage: z.enum(["profiling", "answering", "finished"]),
  organisation: z.string().nullable(),
  /** Null where it is no workshop. */
  title: z.string().nullable(),
  workshop: z.string().nullable(),
  closed_at: z.string().nullable(),
  changed_at: z.iso.datetime(),
  archived_at: z.string().nullable(),
});

/** Each reader throws where a row is not what this version writes. */
export const readLevel = (value: unknown): AnchorLevel => level.parse(value);

export function readBenchItem(from: unknown): BenchItem {
  const { id, stage, organisation, title, workshop, closed_at, changed_at, archived_at } = row.parse(from);
  const state: BenchState =
    workshop !== null ? (closed_at === null ? "running" : "closed") : stage === "finished" ? "finished" : "answering";
  return {
    assessmentId: id,
    organisation,
    title,
    state,
    stage,
    changedAt: changed_at,
    archivedAt: archived_at,
  };
}
