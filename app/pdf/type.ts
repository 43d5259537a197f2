import { palette } from "~/charts/palette";
import { stacks } from "./fonts";

/** Sizes and faces of paper, in points; a line is set on a 4-point rhythm where it can be. */
export const type = {
  title: { fontFamily: stacks.serif, fontWeight: 600, fontSize: 23, lineHeight: 1.16, color: palette.ink },
  part: { fontFamily: stacks.serif, fontWeight: 600, fontSize: 21, lineHeight: 1.18, color: palette.ink },
  section: { fontFamily: stacks.serif, fontWeight: 600, fontSize: 13, lineHeight: 1.25, color: palette.ink },
  heading: { fontFamily: stacks.serif, fontWeight: 600, fontSize: 11, lineHeight: 1.3, color: palette.ink },
  lede: { fontFamily: stacks.sans, fontSize: 11.5, lineHeight: 1.45, color: palette["ink-2"] },
  body: { fontFamily: stacks.sans, fontSize: 9.5, lineHeight: 1.42, color: palette.ink },
  quiet: { fontFamily: stacks.sans, fontSize: 9.5, lineHeight: 1.42, color: palette["ink-2"] },
  close: { fontFamily: stacks.sans, fontSize: 9, lineHeight: 1.4, color: palette.ink },
  strong: { fontFamily: stacks.sans, fontSize: 9.5, lineHeight: 1.42, fontWeight: 600, color: palette.ink },
  small: { fontFamily: stacks.sans, fontSize: 8.5, lineHeight: 1.4, color: palette["ink-2"] },
  label: { fontFamily: stacks.sans, fontSize: 8.5, lineHeight: 1.4, color: palette["ink-3"] },
} as const;

export type TypeName = keyof typeof type;

/** Margins of a page in points around its text, which is as wide as the paper allows; running head and foot stand in them. */
export const margins = { side: 51, top: 76, bottom: 62 } as const;

/** The narrow column at the left that names things, and the gap beside it. */
export const sideColumn = { width: 124, gap: 20 } as const;
