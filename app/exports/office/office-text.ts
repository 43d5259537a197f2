import { plainText } from "~/domain/plain-text";

/** A text as an Office file can hold it: XML takes no control characters and no halves of pairs, and nothing reorders what stands beside it. */
export const officeText = (text: string): string => plainText(text);
