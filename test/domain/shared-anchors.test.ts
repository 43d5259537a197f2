import { expect, test } from "vitest";
import { tinyInstrument } from "#test/support/tiny-instrument";
import type { AnchorLevel, Instrument } from "~/domain/instrument";
import { isShared, sharedLevels } from "~/domain/shared-anchors";

const MENDED = ["None.", "A bit.", "Some.", "Most.", "All."] as const;
const edition = (name: string, parts: { anchors?: typeof MENDED; sameAs2026?: readonly AnchorLevel[] } = {}) =>
  ({ ...tinyInstrument([{ id: "a", questions: [{ id: "q", ...parts }] }]), edition: name }) satisfies Instrument;

test("with edition 2026 the later one says which anchors mean the same, in either order, whatever the words are", () => {
  const [first, later] = [edition("2026"), edition("2027", { anchors: MENDED, sameAs2026: [0, 4] })];
  expect(sharedLevels("a.q", first, later)).toEqual([0, 4]);
  expect(sharedLevels("a.q", later, first)).toEqual([0, 4]);
  // Equal words do not make equal meaning: a hint may have moved it.
  expect(sharedLevels("a.q", first, edition("2027"))).toEqual([]);
});

test("within an edition, and between later ones, equal anchors mean the same", () => {
  expect(sharedLevels("a.q", edition("2026"), edition("2026"))).toEqual([0, 1, 2, 3, 4]);
  expect(sharedLevels("a.q", edition("2027"), edition("2028"))).toEqual([0, 1, 2, 3, 4]);
  expect(sharedLevels("a.q", edition("2027"), edition("2028", { anchors: MENDED }))).toEqual([]);
});

test("a question that one of them does not ask shares nothing", () => {
  expect(sharedLevels("b.q", edition("2026"), edition("2027"))).toEqual([]);
});

test("an answer that names no anchor means the same in both", () => {
  expect(isShared({ answer: 1 }, [0, 4])).toBe(false);
  expect(isShared({ answer: 4 }, [0, 4])).toBe(true);
  for (const answer of ["dont-know", "not-applicable", "none"] as const) expect(isShared({ answer }, [0])).toBe(true);
});
