/** A value as a JSON file has it, indented by two. Half of a pair of signs, which strict readers refuse, is written as U+FFFD. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, (_, part) => (typeof part === "string" ? part.replace(/\p{Cs}/gu, "\ufffd") : part), 2)}\n`;
