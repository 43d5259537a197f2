import renderLayout from "@react-pdf/render";
import type { ReactElement } from "react";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { forgetWords } from "~/pdf/laid-words";
import { paperOf } from "~/pdf/paper-of";
import { drawTagged, laidOut } from "~/pdf/tagged/draw-tagged";
import { KnownFontsDocument } from "~/pdf/tagged/known-fonts-document";
import { median } from "./median";

const WARM_UP = 3;

export interface TaggingCost {
  /** Medians of CPU time in ms: the same document drawn with its tags, and the same pages without any. */
  readonly tagged: number;
  readonly untagged: number;
  /** Median of the rounds' own ratios. */
  readonly ratio: number;
}

/** What tags cost: one document drawn both ways in turn, CPU time of this process, so that a busy machine does not count. */
export async function paperTagging(rounds = 9): Promise<TaggingCost> {
  const { paper } = await paperOf(handMadeReport(), { paper: "a4" });
  const withTags = () => cpuTime(() => drawTagged(paper));
  const without = () => cpuTime(() => drawUntagged(paper));
  const measured: { readonly tagged: number; readonly untagged: number }[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const taggedFirst = round % 2 === 0;
    const first = await (taggedFirst ? withTags() : without());
    const second = await (taggedFirst ? without() : withTags());
    if (round >= 0)
      measured.push(taggedFirst ? { tagged: first, untagged: second } : { tagged: second, untagged: first });
  }
  return {
    tagged: median(measured.map(({ tagged }) => tagged)),
    untagged: median(measured.map(({ untagged }) => untagged)),
    ratio: median(measured.map(({ tagged, untagged }) => tagged / untagged)),
  };
}

/** As tagged papers are laid out and drawn, but for the tags. */
async function drawUntagged(paper: ReactElement): Promise<Buffer> {
  const { layout } = await laidOut(paper);
  const context = new KnownFontsDocument({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    context.on("data", (chunk: Buffer) => chunks.push(chunk));
    context.on("end", () => resolve(Buffer.concat(chunks)));
  });
  renderLayout(context as never, layout as never);
  forgetWords();
  return done;
}

async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
