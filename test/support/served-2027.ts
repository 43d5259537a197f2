import { rmSync } from "node:fs";
import { contentWith2027 } from "./both-editions";
import { type ServedHere, serveHere } from "./served-here";

/** The whole server inside this process with edition 2027 as the newest, whether or not it is a draft still. */
export async function serve2027(now = () => new Date("2027-01-01T10:00:00Z")): Promise<ServedHere> {
  const content = contentWith2027();
  const here = await serveHere({}, now, undefined, content);
  return {
    ...here,
    end: async () => {
      await here.end();
      rmSync(content, { recursive: true });
    },
  };
}
