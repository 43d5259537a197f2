import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

const PAGE = 4096;

/** Writes over where the page that holds these words leads to, as a failing disk might: whoever reads on comes to no page of the file. */
export function damageBehind(file: string, words: string): void {
  const at = readFileSync(file).indexOf(words);
  if (at < 0) throw new Error(`${words} is not in ${file}`);
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(4, 0xff), 0, 4, Math.floor(at / PAGE) * PAGE);
  closeSync(handle);
}
