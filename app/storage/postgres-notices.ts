import { type Kysely, sql } from "kysely";
import type pg from "pg";
import { endedSoon, listeningClient } from "./postgres-connections";
import type { Tables } from "./tables";
import type { Notices } from "./workshop-store";

/** What rooms say to one another. */
const ROOMS = { channel: "plumbline", name: "plumbline" };
const AGAIN_MS = 1_000;

/** Word between processes over LISTEN and NOTIFY; a connection that breaks is made again, and what was missed is said. */
export function postgresNotices(databaseUrl: string, db: Kysely<Tables>, { channel, name } = ROOMS): Notices {
  return {
    tell: async (text) => {
      await sql`select pg_notify(${channel}, ${text})`.execute(db);
    },
    listen: async (heard, missed) => {
      let ended = false;
      let client: pg.Client | undefined;
      let timer: NodeJS.Timeout | undefined;
      const connect = async () => {
        const next = listeningClient(databaseUrl, name);
        next.on("notification", ({ payload }) => payload !== undefined && heard(payload));
        next.on("error", () => {});
        try {
          await next.connect();
          await next.query(`listen ${channel}`);
        } catch (error) {
          next.end().catch(() => {});
          throw error;
        }
        client = next;
        next.once("end", again);
      };
      const again = () => {
        if (ended) return;
        timer = setTimeout(() => connect().then(missed, again), AGAIN_MS);
      };
      await connect();
      return async () => {
        ended = true;
        clearTimeout(timer);
        if (client !== undefined) await endedSoon(client.end());
      };
    },
  };
}
