import { expect, test } from "vitest";
import { words } from "~/web/participant/words";

test("a share reads on a phone as on the wall, with a space before its sign", () => {
  expect(words.reveal.moved(0.75)).toBe("75 % of the votes moved since the vote before.");
});
