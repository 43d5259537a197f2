import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPdfPool, type PdfPool, PdfQueueFull } from "~/pdf/pool";
import { renderReport } from "~/pdf/render-report";
import { handMadeReport } from "./hand-made-report";
import { readPdf } from "./read-pdf";

const root = fileURLToPath(new URL("../..", import.meta.url));
const worker = `${root}node_modules/.cache/plumbline-test/pdf-worker.js`;

/** A PNG of one black pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);

let pool: PdfPool;
const lost: string[] = [];

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: { "pdf-worker": "app/pdf/worker.ts" },
    outdir: fileURLToPath(new URL(".", `file://${worker}`)),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
  });
  pool = openPdfPool({ worker, threads: 1, maxQueue: 0, onLost: (characters) => lost.push(...characters) });
});
afterAll(() => pool.close());

test("a thread draws what was asked for, byte for byte as here, and tells what no font has", async () => {
  const logo = { bytes: new Uint8Array(PIXEL), format: "png", width: 1, height: 1 } as const;
  const options = {
    paper: "letter",
    part: "board",
    branding: { logo, accent: "#1f4e79", preparedBy: "North & Co 漢" },
  } as const;
  const bytes = await pool.render(handMadeReport(), options);
  expect((await readPdf(bytes)).pages.map(({ text }) => text.slice(0, 28))).toEqual(["North & Co □ · For the board"]);
  expect(Buffer.from(bytes).equals(Buffer.from((await renderReport(handMadeReport(), options)).bytes))).toBe(true);
  expect(lost).toEqual(["漢"]);
});

test("a render that finds no room is refused at once", async () => {
  const options = { paper: "a4", part: "board" } as const;
  const first = pool.render(handMadeReport(), options);
  await expect(pool.render(handMadeReport(), options)).rejects.toBeInstanceOf(PdfQueueFull);
  await expect(first).resolves.toBeInstanceOf(Uint8Array);
});
