import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/** The migrated database that `freshPostgres` copies. */
export const TEMPLATE = "plumbline_template";

/** Makes a database out of another. */
export async function createDatabase(address: string, name: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${address}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
}

/** The `DATABASE_URL` of a migrated database of its own on the tests' Postgres; it goes when that is ended. */
export const freshPostgres = () => copyOf(TEMPLATE);

/** The same without any table. */
export const emptyPostgres = () => copyOf("template0");

async function copyOf(template: string): Promise<string> {
  const address = inject("postgres");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(address, name, template);
  return `${address}/${name}`;
}
