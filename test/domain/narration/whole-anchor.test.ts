import { expect, test } from "vitest";
import { wholeAnchor } from "~/domain/narration/whole-anchor";

const anchors = [
  "None.",
  "A list.",
  "A list by cause.",
  "As before, with owners.",
  "As before; it was checked.",
] as const;

test("an anchor that leans on the one before it is said with it", () => {
  expect(wholeAnchor(anchors, 2)).toBe("A list by cause.");
  expect(wholeAnchor(anchors, 3)).toBe("A list by cause; with owners.");
  expect(wholeAnchor(anchors, 4)).toBe("A list by cause; with owners. As before; it was checked.");
});
