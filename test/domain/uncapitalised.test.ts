import { expect, test } from "vitest";
import { uncapitalised } from "~/domain/uncapitalised";

test("a name in the middle of a sentence begins small, an abbreviation stays one", () => {
  expect(["Executive sponsor", "CX lead", "Łódź", "", "A"].map(uncapitalised)).toEqual([
    "executive sponsor",
    "CX lead",
    "łódź",
    "",
    "a",
  ]);
});
