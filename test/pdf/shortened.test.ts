import { expect, test } from "vitest";
import { shortened } from "~/pdf/shortened";

test("a text that fits stands as it is, its spaces tidied", () => {
  expect(shortened("Harbour  Mutual", 20)).toBe("Harbour Mutual");
});

test("a longer one is cut at a word, or within one that is too long by itself", () => {
  expect(shortened("a name of many small words", 18)).toBe("a name of many…");
  expect(shortened("abcdefghijklmnopqrstuvwxyz", 10)).toBe("abcdefghi…");
});

test("wide letters leave room for fewer", () => {
  expect(shortened("W".repeat(40), 18)).toBe(`${"W".repeat(8)}…`);
  expect(shortened("МОСКВА".repeat(9), 18).length).toBeLessThan(14);
});
