import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Report } from "~/domain/report-types";
import { PaperTooLarge } from "~/pdf/paper-too-large";
import { openPdfPool, type PdfPoolOptions, PdfQueueFull } from "~/pdf/pool";

const worker = fileURLToPath(new URL("unruly-worker.mjs", import.meta.url));

/** A pool whose threads do as they are told by the text that stands for a report. */
function unruly(options: Partial<PdfPoolOptions>) {
  const pool = openPdfPool({ worker, threads: 2, maxQueue: 4, workMs: 60_000, waitMs: 60_000, ...options });
  onTestFinished(() => pool.close());
  const draw = async (deed: string) =>
    new TextDecoder().decode(await pool.render(deed as unknown as Report, { paper: "a4" }));
  return { draw, logo: (deed: string) => pool.logo(new TextEncoder().encode(deed)) };
}

test("papers that never end are ended, and what waited behind them for as long is drawn without another asking", async () => {
  const { draw } = unruly({ workMs: 4000 });
  const endless = [draw("never end"), draw("never end")].map((each) => expect(each).rejects.toThrow(PaperTooLarge));
  await expect(draw("good")).resolves.toBe("good");
  await Promise.all(endless);
});

test("a paper whose turn does not come in time is told that others are drawn", async () => {
  const { draw } = unruly({ threads: 1, waitMs: 100 });
  draw("never end").catch(() => {});
  await expect(draw("good")).rejects.toThrow(PdfQueueFull);
});

test("a thread that eats its memory is told as a paper too large, and others draw on", async () => {
  const { draw } = unruly({ heapMb: 64 });
  const eats = expect(draw("eat")).rejects.toThrow(PaperTooLarge);
  await expect(draw("good")).resolves.toBe("good");
  await eats;
  await expect(Promise.all(["a", "b", "c"].map(draw))).resolves.toEqual(["a", "b", "c"]);
});

test("a fault or an end of a thread is the fault of its paper alone", async () => {
  const { draw } = unruly({ threads: 1 });
  const ends = await Promise.allSettled(["fail", "good", "leave", "good"].map(draw));
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled"]);
  for (const end of ends) expect(end.status === "rejected" && end.reason instanceof PaperTooLarge).toBe(false);
});

test("a logo that never ends cannot be read", async () => {
  const { logo } = unruly({ workMs: 1000 });
  await expect(logo("never end")).resolves.toEqual({ ok: false, fault: "unreadable" });
});
