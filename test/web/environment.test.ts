import { expect, test } from "vitest";
import { readEnvironment } from "~/web/environment";

test("needs nothing and stays on this machine", () => {
  expect(readEnvironment({})).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    dataDir: "./data",
    databaseUrl: undefined,
    production: true,
  });
});

test("a wider host or an http address is refused unless plain http is accepted", () => {
  expect(() => readEnvironment({ HOST: "0.0.0.0" })).toThrow(/https proxy/);
  expect(() => readEnvironment({ PUBLIC_URL: "http://plumbline.example" })).toThrow(/ALLOW_PLAIN_HTTP=1/);
  expect(readEnvironment({ HOST: "0.0.0.0", ALLOW_PLAIN_HTTP: "1" }).host).toBe("0.0.0.0");
  expect(readEnvironment({ HOST: "0.0.0.0", PUBLIC_URL: "https://plumbline.example/" }).publicOrigin).toBe(
    "https://plumbline.example",
  );
  expect(readEnvironment({ PUBLIC_URL: "http://localhost:3000" }).publicOrigin).toBe("http://localhost:3000");
});

test("names every setting at fault and what to write", () => {
  expect(() => readEnvironment({ PORT: "many", SESSION_SECRET: "short", DATABASE_URL: "mysql://x" })).toThrow(
    /PORT[\s\S]*DATABASE_URL: write postgres[\s\S]*SESSION_SECRET: write at least 32/,
  );
});

test("PDFs are left to other processes only where a PostgreSQL is shared with them", () => {
  expect(readEnvironment({}).pdfWorkers).toBe("own");
  expect(readEnvironment({ PDF_WORKERS: "separate", DATABASE_URL: "postgres://x/y" }).pdfWorkers).toBe("separate");
  expect(() => readEnvironment({ PDF_WORKERS: "separate" })).toThrow(/set DATABASE_URL/);
  expect(() => readEnvironment({ PDF_WORKERS: "4" })).toThrow(/PDF_WORKERS: write separate/);
});
