import { createHash } from "node:crypto";
import type { Action, Instrument, Pitfall, Question } from "~/domain/instrument";

/** What a published edition keeps, as SHA-256 by id: a question's id, weight, critical mark and anchors; an action's id and lifts; a pitfall's core mark. */
export interface EditionLock {
  readonly edition: string;
  readonly pitfalls: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  /** The table of caps; absent in locks written before it stood in the edition. */
  readonly caps?: string;
}

/** The lock an instrument has as it stands; ids in alphabetical order, so that the file changes only where the edition did. */
export const lockOf = ({ edition, pitfalls, questions, actions, caps }: Instrument): EditionLock => ({
  edition,
  caps: digestOf(caps),
  pitfalls: hashes(pitfalls, ({ id, core }: Pitfall) => [id, core]),
  questions: hashes(questions, ({ id, weight, critical, anchors, variants }: Question) => [
    id,
    weight,
    critical,
    anchors,
    variants.flatMap((variant) => (variant.anchors === undefined ? [] : [[sorted(variant.when), variant.anchors]])),
  ]),
  actions: hashes(actions, ({ id, lifts }: Action) => [id, sorted(lifts)]),
});

const digestOf = (content: unknown) => createHash("sha256").update(JSON.stringify(content)).digest("hex");

const sorted = (record: object) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));

const hashes = <Item extends { readonly id: string }>(items: readonly Item[], kept: (item: Item) => unknown) =>
  Object.fromEntries(sorted(Object.fromEntries(items.map((item) => [item.id, digestOf(kept(item))]))));
