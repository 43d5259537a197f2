/** Lower case at the start, for the middle of a sentence, unless the first word is an abbreviation. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
