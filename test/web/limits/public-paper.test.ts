import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { PdfQueueFull } from "~/pdf/pool";
import { publicPaper } from "~/web/limits/public-paper";

test("so many are drawn at once; one more is turned away until one has ended, well or not", async () => {
  const ends: ((error?: Error) => void)[] = [];
  const render = () =>
    new Promise<Uint8Array>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(new Uint8Array([1]))));
    });
  const paper = publicPaper({ render }, 2);
  const draw = () => paper.render(handMadeReport(), { paper: "a4" });
  const first = draw();
  const second = draw();
  expect(paper.isFull()).toBe(true);
  await expect(draw()).rejects.toThrow(PdfQueueFull);
  expect(ends).toHaveLength(2);

  ends[0]?.();
  expect(await first).toEqual(new Uint8Array([1]));
  expect(paper.isFull()).toBe(false);
  const third = draw();
  ends[1]?.(new Error("torn"));
  await expect(second).rejects.toThrow("torn");
  ends[2]?.();
  await third;
  expect(paper.isFull()).toBe(false);
});
