import { expect, test } from "vitest";
import { holdingOf } from "~/domain/holding";
import type { Cap } from "~/domain/report-types";

const cap = (kind: Cap["kind"], id: string, level: Cap["cap"]): Cap => ({ kind, id, cap: level });

test("a lone rule gives way to the uncapped level", () => {
  expect(holdingOf([cap("core", "a", 2)], 4)).toEqual([{ kind: "core", id: "a", cap: 2, without: 4 }]);
});

test("without the lowest rule the next one holds, and without a higher one nothing changes", () => {
  const held = holdingOf([cap("core", "a", 2), cap("critical", "b.q", 3)], 4);
  expect(held.map(({ without }) => without)).toEqual([3, 2]);
});

test("two rules at the same level hold together", () => {
  const held = holdingOf([cap("core", "a", 2), cap("core", "b", 2)], 4);
  expect(held.map(({ without }) => without)).toEqual([2, 2]);
});

test("nothing holds where there is no level", () => {
  expect(holdingOf([cap("core", "a", 2)], null)).toEqual([]);
});
