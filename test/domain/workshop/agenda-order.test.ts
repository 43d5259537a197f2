import { expect, test } from "vitest";
import { agendaOrder } from "~/domain/workshop/agenda-order";
import { smallInstrument } from "./small-instrument";

const agenda = ["side.first", "side.heavy", "core.first", "asked.surveys"];
const order = (deviations: Readonly<Record<string, number | null>>) =>
  agendaOrder(agenda, smallInstrument, (question) => deviations[question] ?? null);

test("deviation × question weight × pitfall weight, the highest first", () => {
  // side.first 1.2 · 1 · 1 = 1.2; side.heavy 0.5 · 3 · 1 = 1.5; core.first 0.8 · 1 · 2 = 1.6; asked.surveys 1.55 · 1 · 1 = 1.55
  expect(order({ "side.first": 1.2, "side.heavy": 0.5, "core.first": 0.8, "asked.surveys": 1.55 })).toEqual([
    "core.first",
    "asked.surveys",
    "side.heavy",
    "side.first",
  ]);
});

test("what nobody can say counts as 0, and ties keep their order", () => {
  expect(order({ "asked.surveys": 0.1 })).toEqual(["asked.surveys", "side.first", "side.heavy", "core.first"]);
  // 0.4 · 3 and (0.3 + 0.3) · 2 differ only in the last bit of a floating-point number
  expect(order({ "side.heavy": 0.4, "core.first": 0.1 + 0.2 + 0.3 })).toEqual([
    "side.heavy",
    "core.first",
    "side.first",
    "asked.surveys",
  ]);
});
