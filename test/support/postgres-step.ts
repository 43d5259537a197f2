import { openStore } from "~/storage/open-store";
import type { Step } from "./global-setup";
import { createDatabase, TEMPLATE } from "./postgres";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the tests' Postgres listens, without a database name. */
    readonly postgres: string;
  }
}

/** One real Postgres for all tests, with a migrated database that each test copies. */
export const postgresStep: Step = {
  neededBy: /#test\/support\/(postgres|stores)\b/,
  start: async (project) => {
    const server = await startPostgres();
    await createDatabase(server.address, TEMPLATE, "template0");
    const store = await openStore({ databaseUrl: `${server.address}/${TEMPLATE}`, dataDir: "" });
    await store.close();
    project.provide("postgres", server.address);
    return server.stop;
  },
};
