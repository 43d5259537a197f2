/** Control characters and halves of pairs, which no XML file may hold; a tab and a line end may stay. */
const FORBIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as an Office file can hold it. */
export const officeText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
