/** A text of at most so many characters, cut at a word where one ends near, with an ellipsis; for running heads. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  if (line.length <= most) return line;
  const cut = [...line].slice(0, most - 1).join("");
  const word = cut.lastIndexOf(" ");
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`;
}
