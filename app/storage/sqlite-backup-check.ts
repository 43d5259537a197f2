import Libsql from "libsql";

/** Reads a backup through. Throws where the file is damaged or was not made from a Plumbline database. */
export function checkBackup(file: string): void {
  let found: string;
  try {
    const copy = new Libsql(file, { readonly: true });
    try {
      const faults = copy.prepare("PRAGMA integrity_check").all() as { integrity_check: string }[];
      found = faults.map((fault) => fault.integrity_check).join("; ");
      copy.prepare("select number from migrations").all();
      copy.prepare("select count(*) from assessments").all();
    } finally {
      copy.close();
    }
  } catch (error) {
    throw new Error(`${file} is not a Plumbline backup, or it is damaged (${(error as Error).message}).`);
  }
  if (found !== "ok") throw new Error(`${file} is damaged: ${found}`);
}
