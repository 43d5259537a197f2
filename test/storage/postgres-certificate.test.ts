import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openPostgres } from "~/storage/postgres";

/** A certificate for this name that nobody but its maker trusts; made once for tests, and good for nothing else. */
function certificate(name: string) {
  const file = (ending: string) => fileURLToPath(new URL(`../support/certificates/${name}.${ending}`, import.meta.url));
  return { key: readFileSync(file("key")), cert: readFileSync(file("crt")), certFile: file("crt") };
}

/** Whoever sits where the database is expected, and says yes to TLS; tells what was sent after it. */
async function impostor({ key, cert }: ReturnType<typeof certificate>) {
  const heard: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write("S");
      const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ key, cert }) });
      secure.on("error", () => {});
      secure.on("data", (chunk: Buffer) => {
        heard.push(chunk);
        secure.destroy();
      });
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => Buffer.concat(heard).toString("latin1"),
    end: () => server.close(),
  };
}

async function asked(port: number, settings: string): Promise<string> {
  const { db, close } = openPostgres(`postgres://plumbline:secret@localhost:${port}/plumbline?${settings}`);
  const failed = await sql`select 1`.execute(db).catch((error: unknown) => error);
  await close();
  const { code, message } = failed as { code?: string; message: string };
  return code ?? message;
}

test("a database whose certificate is made up, or another's, is told nothing; a trusted one is", async () => {
  const [own, other] = [certificate("localhost"), certificate("other.example")];
  const trusted = await impostor(own);
  expect(await asked(trusted.port, "sslmode=verify-full")).toMatch(/SELF_SIGNED/);
  expect(trusted.heard()).toBe("");
  await asked(trusted.port, `sslmode=verify-full&sslrootcert=${own.certFile}`);
  expect(trusted.heard()).toContain("plumbline");
  trusted.end();

  const elsewhere = await impostor(other);
  expect(await asked(elsewhere.port, `sslmode=verify-full&sslrootcert=${other.certFile}`)).toMatch(/ALTNAME/);
  expect(elsewhere.heard()).toBe("");
  elsewhere.end();
});
