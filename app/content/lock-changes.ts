import type { EditionLock } from "./edition-lock";

/** What a new lock would say otherwise than the one there, a line each; empty where nothing would change. */
export const lockChanges = (before: EditionLock, after: EditionLock): readonly string[] => [
  ...(before.caps === undefined || before.caps === after.caps ? [] : ["caps has changed"]),
  ...(["pitfalls", "questions", "actions"] as const).flatMap((kind) => {
    const ids = new Set([...Object.keys(before[kind]), ...Object.keys(after[kind])]);
    return [...ids].flatMap((id) => {
      const [was, is] = [before[kind][id], after[kind][id]];
      if (was === is) return [];
      return [`${kind} › ${id} ${was === undefined ? "is new" : is === undefined ? "is gone" : "has changed"}`];
    });
  }),
];
