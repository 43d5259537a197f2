import { monitorEventLoopDelay } from "node:perf_hooks";
import PdfKit from "pdfkit";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import type { Report } from "~/domain/report-types";
import { openPdfPool } from "~/pdf/pool";
import { median } from "./median";

const ROUNDS = 9;
const AT_ONCE = 4;
const SIZE = 10;

interface PaperFigures {
  readonly cold: number;
  readonly warm: number;
  readonly plain: number;
  readonly pages: number;
  /** p99 of the event loop's delay in ms while four PDFs render in their threads. */
  readonly loopDelay: number;
}

/** A sample's PDF cold and warm (ms, through the pool) against the same text drawn by plain pdfkit with the same fonts, in one run. */
export async function paper(): Promise<PaperFigures> {
  const instrument = readInstrument(contentDirectory);
  const [sample] = readSamples(contentDirectory, instrument);
  if (sample === undefined) throw new Error("there is no sample");
  const found = report(sample.assessment, instrument);
  const pool = openPdfPool();
  const draw = (each: Report) => pool.render(each, { paper: "a4" });
  const first = await timed(() => draw(found));
  // Only now: pdf.js makes other work of a process slower, which measures something else.
  const { readPdf } = await import("#test/pdf/read-pdf");
  const { pages } = await readPdf(first.value);
  const texts = pages.map(({ text }) => text);
  await plainPdf(texts);
  const warm: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    warm.push((await timed(() => draw(found))).ms);
    plain.push((await timed(() => plainPdf(texts))).ms);
  }
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await Promise.all(Array.from({ length: AT_ONCE }, () => draw(found)));
  delay.disable();
  await pool.close();
  return {
    cold: first.ms,
    warm: median(warm),
    plain: median(plain),
    pages: pages.length,
    loopDelay: delay.percentile(99) / 1e6,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** The same words, page for page, by pdfkit alone: what drawing them costs at the least. */
function plainPdf(pages: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PdfKit({ size: "A4", autoFirstPage: false });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    document.font("node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff").fontSize(SIZE);
    for (const text of pages) {
      document.addPage();
      document.text(text);
    }
    document.end();
  });
}
