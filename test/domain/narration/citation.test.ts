import { expect, test } from "vitest";
import { citation } from "~/domain/narration/citation";

const source = { id: "s", author: "A. Writer", year: null, address: null, fact: null, reportedBy: null } as const;

test("a citation ends with one stop", () => {
  expect(citation({ ...source, title: "A paper", year: 2003 })).toBe("A. Writer, A paper, 2003.");
  expect(citation({ ...source, title: "Is it true?" })).toBe("A. Writer, Is it true?");
});
