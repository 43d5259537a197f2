import { Font } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { registerFonts, stacks } from "~/pdf/fonts";
import { stackFor } from "~/pdf/stack-for";

const common = Array.from({ length: 0x2100 - 0x20 }, (_, index) => 0x20 + index).filter(
  (codePoint) => typeof stackFor(["first", "other"], String.fromCodePoint(codePoint)) === "string",
);

test.each([
  [stacks.serif, 600],
  [stacks.sans, 400],
  [stacks.sans, 600],
] as const)(
  "the first font of a stack has every letter that asks no other (%#)",
  async ([fontFamily = ""], fontWeight) => {
    registerFonts();
    await Font.load({ fontFamily, fontWeight });
    const { data } = Font.getFont({ fontFamily, fontWeight });
    expect(common.length).toBeGreaterThan(190);
    expect(common.filter((codePoint) => !data?.hasGlyphForCodePoint(codePoint))).toEqual([]);
  },
);

test("a text with any other letter asks the whole stack", () => {
  expect(stackFor(["first", "other"], "Nobody’s score – “yes”…")).toBe("first");
  for (const text of ["−20", "Łódź", "Ωmega", "Жук", "☐ tick"])
    expect(stackFor(["first", "other"], text)).toHaveLength(2);
});
