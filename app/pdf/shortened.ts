const WIDE = /[MWmw@%…—ЖМФШЩЫЮжмфшщыюΜΦΨΩω□]/u;
const CAPITAL = /\p{Lu}/u;

/** In letters of common width: capitals and the widest letters take the room of more than one. */
const widthOf = (letter: string) => (WIDE.test(letter) ? 1.8 : CAPITAL.test(letter) ? 1.35 : 1);

/** A text no wider than so many letters of common width, cut at a word where one ends near, with an ellipsis; for running heads, whose lines cannot break. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  const letters = [...line];
  let room = most;
  const fitting = letters.findIndex((letter) => {
    room -= widthOf(letter);
    return room < 0;
  });
  if (fitting === -1) return line;
  const cut = letters.slice(0, Math.max(1, fitting - 1)).join("");
  const word = cut.lastIndexOf(" ");
  return `${word > cut.length / 2 ? cut.slice(0, word) : cut}…`;
}
