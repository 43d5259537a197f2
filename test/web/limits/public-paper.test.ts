import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { PdfQueueFull } from "~/pdf/pool";
import { publicPaper } from "~/web/limits/public-paper";

test("one is drawn at a time, so many wait; one more is turned away until one has ended, well or not", async () => {
  const ends: ((error?: Error) => void)[] = [];
  const render = () =>
    new Promise<Uint8Array>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(new Uint8Array([1]))));
    });
  const paper = publicPaper({ render }, { atOnce: 1, mayWait: 1 });
  const draw = () => paper.of("somebody").render(handMadeReport(), { paper: "a4" });
  const first = draw();
  const second = draw();
  expect(paper.isFull()).toBe(true);
  await expect(draw()).rejects.toThrow(PdfQueueFull);
  expect(ends).toHaveLength(1);

  ends[0]?.();
  expect(await first).toEqual(new Uint8Array([1]));
  expect(paper.isFull()).toBe(false);
  const third = draw();
  expect(ends).toHaveLength(2);
  ends[1]?.(new Error("torn"));
  await expect(second).rejects.toThrow("torn");
  await expect.poll(() => ends).toHaveLength(3);
  ends[2]?.();
  await third;
  expect(paper.isFull()).toBe(false);
});

test("one whose turn does not come in time is turned away, and takes nobody's place", async () => {
  const ends: (() => void)[] = [];
  const render = () => new Promise<Uint8Array>((resolve) => ends.push(() => resolve(new Uint8Array([1]))));
  const paper = publicPaper({ render }, { waitMs: 10 });
  const draw = () => paper.of("somebody").render(handMadeReport(), { paper: "a4" });
  const first = draw();
  await expect(draw()).rejects.toThrow(PdfQueueFull);
  ends[0]?.();
  await first;
  const next = draw();
  await expect.poll(() => ends).toHaveLength(2);
  ends[1]?.();
  await expect(next).resolves.toEqual(new Uint8Array([1]));
});

test("one caller has a third of the places, also where it has gone; another caller has its own", async () => {
  const ends: (() => void)[] = [];
  const render = () => new Promise<Uint8Array>((resolve) => ends.push(() => resolve(new Uint8Array([1]))));
  const paper = publicPaper({ render }, { atOnce: 9 });
  const draw = (caller: string) => paper.of(caller).render(handMadeReport(), { paper: "a4" });
  const first = [draw("one"), draw("one"), draw("one")];
  await expect(draw("one")).rejects.toThrow(PdfQueueFull);
  const other = draw("other");
  ends[0]?.();
  await first[0];
  const again = draw("one");
  await expect.poll(() => ends).toHaveLength(5);
  for (const end of ends) end();
  await Promise.all([...first, other, again]);
});
