import { expect, test } from "vitest";
import { firstBy } from "~/domain/first-by";

test("the highest rank comes first, whatever its id", () => {
  expect(
    firstBy([
      { id: "a", rank: 1 },
      { id: "b", rank: 2 },
    ])?.id,
  ).toBe("b");
  expect(
    firstBy([
      { id: "b", rank: -1 },
      { id: "a", rank: -2 },
    ])?.id,
  ).toBe("b");
});

test("ranks within 1e-9 tie and go by id; further apart they do not", () => {
  expect(
    firstBy([
      { id: "b", rank: 1 + 9e-10 },
      { id: "a", rank: 1 },
    ])?.id,
  ).toBe("a");
  expect(
    firstBy([
      { id: "b", rank: 1 + 2e-9 },
      { id: "a", rank: 1 },
    ])?.id,
  ).toBe("b");
});

test("of nothing there is no first", () => {
  expect(firstBy([])).toBeUndefined();
});
