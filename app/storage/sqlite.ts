import { dirname } from "node:path";
import { type DatabaseConnection, type Driver, Kysely, SqliteDialect, SqliteDriver, sql } from "kysely";
import Libsql from "libsql";
import { sqliteJson } from "./json-sql";
import { keptStatements } from "./kept-statements";
import { patientConnection } from "./patient-connection";
import { keepFromOthers, privateFile, privateFolder } from "./private-place";
import { Scrubbing } from "./scrubbing";
import { type HearStorage, NOBODY_HEARS } from "./storage-news";
import type { Database, Tables } from "./tables";
import type { Notices } from "./workshop-store";

/** One process serves a SQLite file, so there is nobody to tell. */
const NOBODY_ELSE: Notices = { tell: async () => {}, listen: async () => async () => {} };

/** How long one process waits at its start for another that starts, in milliseconds. */
const WAIT_MS = 10_000;

/** Opens (and makes, where it is missing) the SQLite file, which nobody but its owner reads. A write is on the disk before it is acknowledged. */
export function openSqlite(file: string, heard: HearStorage = NOBODY_HEARS): Database {
  privateFolder(dirname(file));
  // SQLite gives its log the same rights as the file; those that a process left behind have what they had.
  privateFile(file);
  for (const log of ["-wal", "-shm"]) keepFromOthers(`${file}${log}`);
  const connection = new Libsql(file);
  turnOnWriteAheadLog(connection);
  // SQLite's own waiting stops the whole process: whoever has to wait does so beside it.
  for (const pragma of ["busy_timeout=0", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"])
    connection.exec(`PRAGMA ${pragma}`);
  const db = new Kysely<Tables>({ dialect: new Dialect(connection) });
  const scrubbing = new Scrubbing(
    async () => {
      const { rows } = await sql<Checkpoint>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
      return isEmptied(rows[0]);
    },
    (left, cause) => heard({ kind: "traces", of: "erased", left, cause }),
  );
  // What was forgotten just before the process was killed still stands in the log.
  if (!isEmptiedNow(connection)) void scrubbing.ask();
  const scrub = () => scrubbing.ask();
  return {
    db,
    unlimited: { migrations: db, purge: db },
    beginAlone: ["begin immediate"],
    noteErasure: async () => {},
    scrub,
    scrubVotes: scrub,
    scrubNames: scrub,
    traces: async (of) => {
      if (of === "erased") await scrubbing.settled();
      return scrubbing.left;
    },
    close: async () => {
      scrubbing.stop();
      await db.destroy();
    },
    locksRows: false,
    notices: NOBODY_ELSE,
    json: sqliteJson,
  };
}

/** What a checkpoint says: whether a reader or writer was in its way. */
interface Checkpoint {
  readonly busy: number;
}

const isEmptied = (checkpoint: Checkpoint | undefined) => checkpoint?.busy === 0;

function isEmptiedNow(connection: Libsql.Database): boolean {
  try {
    return isEmptied(connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as Checkpoint);
  } catch {
    return false;
  }
}

/** The switch to WAL does not wait for a second process that makes it at the same moment, so it is tried again. */
function turnOnWriteAheadLog(connection: Libsql.Database) {
  const end = performance.now() + WAIT_MS;
  for (;;) {
    try {
      connection.exec("PRAGMA journal_mode=WAL");
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY" || performance.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** SQLite ends a transaction by itself when its disk is full or fails; a second rollback would then hide the reason. */
class Dialect extends SqliteDialect {
  constructor(private readonly connection: Libsql.Database) {
    super({ database: connection });
  }

  override createDriver(): Driver {
    const { connection } = this;
    const database = { prepare: keptStatements(connection), close: () => connection.close() };
    return new (class extends SqliteDriver {
      override async acquireConnection(): Promise<DatabaseConnection> {
        return patientConnection(await super.acquireConnection());
      }

      override async rollbackTransaction(transaction: DatabaseConnection): Promise<void> {
        if (connection.inTransaction) await super.rollbackTransaction(transaction);
      }
    })({ database });
  }
}
