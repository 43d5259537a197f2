import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentDirectory } from "./content-directory";
import { type ServedHere, serveHere } from "./served-here";

/** The whole server inside this process with edition 2027 as the newest, whether or not it is a draft still. */
export async function serve2027(): Promise<ServedHere> {
  const content = mkdtempSync(join(tmpdir(), "plumbline-2027-"));
  cpSync(contentDirectory, content, { recursive: true });
  rmSync(join(content, "2027", "DRAFT.md"), { force: true });
  const here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"), undefined, content);
  return {
    ...here,
    end: async () => {
      await here.end();
      rmSync(content, { recursive: true });
    },
  };
}
