const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters, halves of pairs, what reorders the text around it, and two signs that no XML may hold. */
const UNPRINTED = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text of several lines as it may be kept and written: every line end is LF, and nothing in it is unseen but a tab. A plain text comes back as it was. */
export const plainText = (text: string): string => text.replace(LINE_ENDS, "\n").replace(UNPRINTED, "");

/** The same for what stands on one line, such as a name: line ends and tabs become a space. */
export const oneLine = (text: string): string => plainText(text).replace(/[\n\t]+/g, " ");

/** The first `most` UTF-16 units of a text, without half of a pair at the end. */
export const startOf = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
