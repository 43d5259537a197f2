import { LINE_ROOM } from "./text-room";

/** Lines of its own that one text may take on paper. */
const MOST_LINES = 40;

/** Says at the end of a text how much of it is not printed, and where it stands. */
export interface NotPrinted {
  lines(count: number): string;
  letters(count: number): string;
}

/** A text with one blank line where it had many. */
export function withoutGaps(text: string): string {
  const lines = text.split("\n");
  return lines.filter((line, index) => line.trim() !== "" || (lines[index - 1] ?? "").trim() !== "").join("\n");
}

/** A text of at most so many letters, and the lines that go with them; what is left out is told in a last line. */
export function fittedText(text: string, room: number, notPrinted: NotPrinted): string {
  const most = Math.min(MOST_LINES, Math.floor(room / LINE_ROOM));
  const lines = text.split("\n");
  if (lines.length > most)
    return [fewLetters(lines.slice(0, most - 1).join("\n"), room), notPrinted.lines(lines.length - most + 1)].join(
      "\n",
    );
  const kept = fewLetters(text, room);
  return kept === text ? text : `${kept}\n${notPrinted.letters(text.length - kept.length + 1)}`;
}

/** Cut at a word where one ends near, with an ellipsis; never inside a character. */
function fewLetters(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const word = cut.lastIndexOf(" ");
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`;
}
