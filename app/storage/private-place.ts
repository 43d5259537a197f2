import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";

/** Makes a folder, and those above it, that only its owner may enter; one that is there stays as it is. */
export const privateFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
};

/** Makes an empty file for its owner alone, whatever the umask; one that is there keeps what its group may do, and loses what everybody may. */
export function privateFile(file: string): void {
  try {
    closeSync(openSync(file, "ax", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    keepFromOthers(file);
  }
}

/** Takes from everybody but owner and group what they may do with a file; where it is missing or another user's, nothing changes. */
export function keepFromOthers(file: string): void {
  try {
    const { mode } = statSync(file);
    if ((mode & 0o007) !== 0) chmodSync(file, mode & 0o770);
  } catch (error) {
    if (!["ENOENT", "EPERM"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
