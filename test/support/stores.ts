import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "~/storage/open-store";
import type { Store } from "~/storage/store";
import { freshPostgres } from "./postgres";

/** A store of its own for one test; `reopen` opens a second one on the same data. */
export interface FreshStore {
  readonly store: Store;
  reopen(): Promise<Store>;
  end(): Promise<void>;
}

let template: Promise<string> | undefined;

/** A migrated SQLite file to copy, made once. */
async function sqliteTemplate(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-template-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  await (await openStore({ dataDir })).close();
  return join(dataDir, "plumbline.db");
}

async function freshSqlite(): Promise<FreshStore> {
  template ??= sqliteTemplate();
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-sqlite-"));
  copyFileSync(await template, join(dataDir, "plumbline.db"));
  return opened({ dataDir }, () => rmSync(dataDir, { recursive: true, force: true }));
}

const freshPostgresStore = async () => opened({ databaseUrl: await freshPostgres(), dataDir: "" }, () => {});

async function opened(place: Parameters<typeof openStore>[0], remove: () => void): Promise<FreshStore> {
  const open: Store[] = [];
  const reopen = async () => {
    const store = await openStore(place);
    open.push(store);
    return store;
  };
  return {
    store: await reopen(),
    reopen,
    end: async () => {
      for (const store of open) await store.close();
      remove();
    },
  };
}

/** Both databases, by name. */
export const kinds: readonly (readonly [string, () => Promise<FreshStore>])[] = [
  ["SQLite", freshSqlite],
  ["Postgres", freshPostgresStore],
];
