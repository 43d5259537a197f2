import type { Tag } from "./tag";

/** Left, top, right and bottom in points from a page's upper left corner. */
export type Box = readonly [number, number, number, number];

/** What the file says of an element beside its role; all pages of a paper are `height` points high. */
export function attributesOf({ alt, scope, numbering, role }: Tag, box: Box | undefined, height: number) {
  return {
    ...(alt === undefined || role === "Link" ? {} : { Alt: new String(alt) }),
    ...(scope === undefined ? {} : { A: { O: "Table", Scope: scope } }),
    ...(numbering === undefined ? {} : { A: { O: "List", ListNumbering: numbering } }),
    ...(box === undefined ? {} : { A: { O: "Layout", Placement: "Block", BBox: upward(box, height) } }),
  };
}

/** The same box measured from the lower edge, as files measure. */
const upward = ([left, top, right, bottom]: Box, height: number): number[] =>
  [left, height - bottom, right, height - top].map((value) => Math.round(value * 100) / 100);
