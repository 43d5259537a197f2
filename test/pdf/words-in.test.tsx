import { isValidElement, type ReactElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { Words } from "~/pdf/words-in";

const drawn = (children: ReactNode): ReactNode => {
  const element = Words({ children });
  if (!isValidElement(element)) throw new Error("nothing was drawn");
  return (element as ReactElement<{ readonly children: ReactNode }>).props.children;
};

test("a number and its percent sign are never parted, whatever else a line holds", () => {
  expect(drawn("Between 39 and 64 % of contacts, not 6%.")).toBe("Between 39 and 64\u00a0% of contacts, not 6%.");
  expect(drawn(["12 % asked", " and ", "50 %"])).toEqual(["12\u00a0% asked", " and ", "50\u00a0%"]);
  expect(drawn("Which % of them?")).toBe("Which % of them?");
});
