import { margins } from "./type";

export type Paper = "a4" | "letter";

const SIZES = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;

/** The size of a paper in points. */
export const sizeOf = (paper: Paper) => SIZES[paper];

/** The width of the text between the margins. */
export const textWidth = (paper: Paper) => sizeOf(paper).width - 2 * margins.side;
