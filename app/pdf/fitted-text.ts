/** Lines of its own that one text may take on paper. */
const MOST_LINES = 40;

/** Says at the end of a text how much of it is not printed, and where it stands. */
export interface NotPrinted {
  lines(count: number): string;
  letters(count: number): string;
}

/** A text with at most one blank line in a row, so many lines, and so many letters; what is left out is told in a last line. */
export function fittedText(text: string, letters: number, notPrinted: NotPrinted): string {
  const fitting = text.length <= letters ? text : fewLetters(text, letters, notPrinted);
  return fitting.includes("\n") ? fewLines(fitting, notPrinted) : fitting;
}

function fewLetters(text: string, letters: number, notPrinted: NotPrinted): string {
  const cut = text.slice(0, letters).replace(/[\ud800-\udbff]$/, "");
  const word = cut.lastIndexOf(" ");
  const kept = word > letters / 2 ? cut.slice(0, word) : cut;
  return `${kept}…\n${notPrinted.letters(text.length - kept.length)}`;
}

function fewLines(text: string, notPrinted: NotPrinted): string {
  const all = text.split("\n");
  const lines = all.filter((line, index) => line.trim() !== "" || (all[index - 1] ?? "").trim() !== "");
  if (lines.length <= MOST_LINES) return lines.join("\n");
  return [...lines.slice(0, MOST_LINES - 1), notPrinted.lines(lines.length - MOST_LINES + 1)].join("\n");
}
