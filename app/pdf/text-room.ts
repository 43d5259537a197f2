/** Letters of a full line. */
export const LINE_ROOM = 60;

/** The room a text takes on paper, in letters: a line that was ended by hand counts as a full one. */
export const textRoom = (text: string): number => text.length + LINE_ROOM * (text.split("\n").length - 1);

/** Letters of half a page. */
const HALF_PAGE = 1_800;

/** Whether a text may be parted between two pages; a shorter one stays whole. */
export const isParted = (text: string): boolean => textRoom(text) > HALF_PAGE;
