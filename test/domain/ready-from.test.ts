import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { drawingOf } from "~/domain/drawing-of";
import { needsOf } from "~/domain/needs";
import type { Place } from "~/domain/place";
import { metFrom, readyFrom } from "~/domain/ready-from";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

const instrument = tinyInstrument([
  {
    id: "p",
    questions: ["a", "b", "c"],
    actions: [
      { id: "one", lifts: { "p.a": 2 } },
      { id: "two", lifts: { "p.b": 2 }, requires: ["one"] },
      { id: "three", lifts: { "p.c": 2 }, requires: ["two", "one"] },
      { id: "wide-a", lifts: { "p.a": 3 } },
      { id: "wide-b", lifts: { "p.a": 1, "p.b": 4 } },
      { id: "pair", lifts: { "p.a": 2, "p.b": 2 } },
    ],
  },
]);

function ordered(places: Readonly<Record<string, Place>>, levels: readonly [0 | 2 | 3, 0 | 2 | 3] = [0, 0]) {
  const assessment = tinyAssessment({ "p.a": levels[0], "p.b": levels[1], "p.c": 0 });
  const drawing = drawingOf(scoredSheet(sheetOf(assessment, instrument), undefined), assessment, instrument);
  const placed = instrument.actions.flatMap((action) => {
    const place = places[action.id];
    return place === undefined ? [] : [{ action, place }];
  });
  return { ...drawing, placed };
}

test.each<[string, Readonly<Record<string, Place>>, string, Place | null]>([
  ["is met where it stands", { one: 2 }, "one", 2],
  ["is met later where it stands later", { one: "later" }, "one", "later"],
  ["is not met while nothing reaches what it lifts", { "wide-b": 1 }, "one", null],
  ["is met from where another reaches as much", { "wide-a": 3 }, "one", 3],
  ["is met where the last of several reaches the rest", { "wide-a": 1, "wide-b": 3 }, "pair", 3],
  ["is met from the first of several that reach it", { "wide-a": 3, pair: 2 }, "one", 2],
  ["is met from the first of several, whatever their order", { "wide-a": 2, pair: 3 }, "one", 2],
  ["is not met while a part is open", { "wide-a": 1 }, "pair", null],
  ["is met from its own place, not from another's", { one: 3, "wide-a": 1 }, "one", 3],
  ["is met where the edition does not have it", {}, "gone", 1],
])("a prerequisite %s", (_name, places, id, expected) => {
  expect(metFrom(ordered(places), id)).toBe(expected);
});

test("a prerequisite that lifts nothing today is met from the start", () => {
  expect(metFrom(ordered({}, [2, 0]), "one")).toBe(1);
  expect(metFrom(ordered({}, [3, 0]), "pair")).toBeNull();
});

test("an action is ready when the last of its prerequisites is met", () => {
  expect(readyFrom(ordered({}), [])).toBe(1);
  expect(readyFrom(ordered({ one: 1, two: 2 }), ["two", "one"])).toBe(2);
  expect(readyFrom(ordered({ one: 1, two: "later" }), ["one", "two"])).toBe("later");
  expect(readyFrom(ordered({ one: 1 }), ["one", "two"])).toBeNull();
});

test("what is still needed comes in order, each once", () => {
  const needs = (id: string, places: Readonly<Record<string, Place>>, levels?: [0 | 2, 0 | 2]) => {
    const found = instrument.actions.find((action) => action.id === id);
    return found && needsOf(ordered(places, levels), found).map((action) => action.id);
  };
  expect(needs("three", {})).toEqual(["one", "two"]);
  expect(needs("three", { one: 1 })).toEqual(["two"]);
  expect(needs("three", {}, [0, 2])).toEqual(["one"]);
  expect(needs("three", {}, [2, 2])).toEqual([]);
});
