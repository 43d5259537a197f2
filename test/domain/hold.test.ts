import { expect, test } from "vitest";
import { hold } from "~/domain/hold";
import type { Cap } from "~/domain/report-types";

const cap = (id: string, level: Cap["cap"]): Cap => ({ kind: "weakest", id, cap: level });

test("the lowest cap holds, and every cap below the uncapped level is named", () => {
  expect(hold(5, [cap("a", 4), cap("b", 3), cap("c", 5)])).toEqual({
    uncapped: 5,
    level: 3,
    heldBy: [cap("a", 4), cap("b", 3)],
  });
});

test("a cap at or above the level holds nothing", () => {
  expect(hold(3, [cap("a", 3), cap("b", 4)])).toEqual({ uncapped: 3, level: 3, heldBy: [] });
  expect(hold(1, [])).toEqual({ uncapped: 1, level: 1, heldBy: [] });
});

test("where there is no level nothing is held", () => {
  expect(hold(null, [cap("a", 2)])).toEqual({ uncapped: null, level: null, heldBy: [] });
});
