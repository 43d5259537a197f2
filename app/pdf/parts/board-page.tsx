import { View } from "@react-pdf/renderer";
import { profileBars } from "~/charts/profile-bars";
import { standsOnLines } from "~/domain/narration/board-reliance";
import { firstLines, fittingLines } from "~/domain/narration/first-lines";
import { keptFirst } from "~/domain/narration/kept-pitfalls";
import { paperWords } from "~/domain/narration/paper-words";
import { reliesOnTheNumber } from "~/domain/narration/relies";
import { words } from "~/domain/narration/words";
import type { BoardFit } from "../board-fit";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";
import { BoardBlock } from "./board-block";
import { BoardFoot } from "./board-foot";
import { BoardPlan } from "./board-plan";
import { BoardRelianceRows } from "./board-reliance";
import { LevelFigure } from "./level-figure";

const LEFT = 190;
const GAP = 26;
const LONG_SENTENCE = 110;

/** The one page a board reads: the finding, whether the number can be relied on, the level, what to look at first, five actions, decisions, what relies on the number, and what is not known. */
export function BoardPage({ book, fit }: { readonly book: Book; readonly fit: BoardFit }) {
  const { report, paper } = book;
  const { scale } = fit;
  const { sentence, summary } = report.headline;
  const size = (points: number) => points * scale;
  const width = textWidth(paper);
  const first = firstLines(report);
  const keep = keptFirst(report);
  const standsOn = standsOnLines(report);
  return (
    <PartPage book={book} name={paperWords.board.name}>
      <View id="board">
        <Heading
          level={1}
          as="title"
          bookmark={paperWords.board.name}
          style={{ fontSize: size(sentence.length > LONG_SENTENCE ? 19 : 22), maxWidth: width - 20 }}
        >
          {sentence}
        </Heading>
        <Words as="lede" style={{ fontSize: size(10.75), lineHeight: 1.42, marginTop: size(8), maxWidth: 430 }}>
          {summary}
        </Words>
        {standsOn.length === 0 ? null : (
          <Words as="small" style={{ fontSize: size(9), marginTop: size(4) }}>
            {standsOn.join(" ")}
          </Words>
        )}
        <BoardRelianceRows book={book} fit={fit} />
        <View style={{ flexDirection: "row", gap: GAP, marginTop: size(12) }}>
          <View style={{ width: LEFT, gap: size(11) }}>
            <LevelFigure book={book} scale={scale} />
            <BoardBlock listed title={first.title} scale={scale} lines={fittingLines(first, fit.first)} />
            {keep === null ? null : <BoardBlock listed title={paperWords.board.protect} scale={scale} lines={[keep]} />}
            <BoardBlock title={words.relies.title} scale={scale} lines={reliesOnTheNumber(report)} />
          </View>
          <Sect style={{ flex: 1, gap: size(3) }}>
            <Heading level={2} style={{ fontSize: size(10.5) }}>
              {paperWords.board.chart}
            </Heading>
            <Drawing
              chart={profileBars(report, {
                width: width - LEFT - GAP,
                row: size(16),
                bar: size(8),
                levels: "number",
                size: size(8.6),
              })}
            />
          </Sect>
        </View>
        <BoardPlan book={book} scale={scale} />
        <BoardFoot book={book} scale={scale} />
      </View>
    </PartPage>
  );
}
