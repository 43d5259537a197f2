import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import { renderReport } from "~/pdf/render-report";
import { rasterised } from "./rasterised";

const folder = fileURLToPath(new URL("./baseline/", import.meta.url));
const seen = fileURLToPath(new URL("../.artifacts/pages/", import.meta.url));
const SCALE = 0.6;
/** Rounding of curves may differ by processor; words and rules may not. */
const MOST_PIXELS = 40;

const instrument = readInstrument(contentDirectory);
const samples = readSamples(contentDirectory, instrument);

test.each(samples.map((sample) => [sample.id, sample] as const))(
  "every page of %s looks as it was last approved",
  async (id, { assessment }) => {
    const { bytes } = await renderReport(report(assessment, instrument), { paper: "a4" });
    const pages = await rasterised(bytes, SCALE);
    const name = (page: number) => `${id}-${String(page + 1).padStart(2, "0")}.png`;
    // `APPROVE_PAGES=1 npm test -- test/pdf/baseline` keeps what is drawn now, after somebody has looked at it
    if (process.env.APPROVE_PAGES === "1") {
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder)) if (file.startsWith(`${id}-`)) rmSync(folder + file);
      for (const [page, { png }] of pages.entries()) writeFileSync(folder + name(page), png);
    }
    const approved = readdirSync(folder).filter((file) => file.startsWith(`${id}-`));
    const changed = pages.flatMap((page, index) => {
      const file = folder + name(index);
      if (!existsSync(file)) return [`${name(index)} is new`];
      const before = PNG.sync.read(readFileSync(file));
      if (before.width !== page.width || before.height !== page.height) return [`${name(index)} has another size`];
      const differing = pixelmatch(before.data, page.data, undefined, page.width, page.height, { threshold: 0.2 });
      if (differing <= MOST_PIXELS) return [];
      mkdirSync(seen, { recursive: true });
      writeFileSync(seen + name(index), page.png);
      return [`${name(index)} differs in ${differing} pixels; it is now in test/.artifacts/pages`];
    });
    expect(changed).toEqual([]);
    expect(pages).toHaveLength(approved.length);
  },
);
