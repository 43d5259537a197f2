import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { profileBars } from "~/charts/profile-bars";
import { shownRange, shownScore } from "~/domain/shown-score";
import { boardScale } from "../board-scale";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { stacks } from "../fonts";
import { holdingLines } from "../holding-lines";
import { moneyLine } from "../money-line";
import { questionName } from "../naming";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { reliesOnTheNumber } from "../relies";
import { words } from "../words";
import { Words } from "../words-in";
import { BoardPlan } from "./board-plan";

const LEFT = 186;
const GAP = 26;
const UNKNOWN_SHOWN = 4;

/** The one page a board reads: the finding, what holds the level, what relies on the number, cost, five actions, decisions, and what is not known. */
export function BoardPage({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const scale = boardScale(book);
  const width = textWidth(paper);
  const chart = width - LEFT - GAP;
  const size = (points: number) => points * scale;
  const small = { fontSize: size(9), lineHeight: 1.38 };
  const holds = holdingLines(report);
  const keep = report.plan?.keep.slice(0, 1) ?? [];
  const money = moneyLine(report);

  return (
    <PartPage book={book} name={words.board.name}>
      <Words
        as="title"
        style={{ fontSize: size(report.headline.sentence.length > 110 ? 19 : 22), maxWidth: width - 20 }}
      >
        {report.headline.sentence}
      </Words>
      <Words as="lede" style={{ fontSize: size(10.75), lineHeight: 1.42, marginTop: size(7), maxWidth: 420 }}>
        {report.headline.lede}
      </Words>
      <View style={{ flexDirection: "row", gap: GAP, marginTop: size(14) }}>
        <View style={{ width: LEFT }}>
          <View style={{ borderLeftWidth: 2.25, borderLeftColor: palette.accent, paddingLeft: 11 }}>
            <LevelFigure book={book} scale={scale} />
          </View>
          <Block
            title={holds.length === 0 || report.overall.heldBy.length > 0 ? words.board.holds : words.board.first}
            scale={scale}
            lines={holds.length > 0 ? holds : [words.board.nothingHolds]}
          />
          {keep.length === 0 ? null : (
            <Block
              title={words.board.protect}
              scale={scale}
              lines={keep.map((id) => report.instrument.pitfalls.find((pitfall) => pitfall.id === id)?.keep ?? "")}
            />
          )}
        </View>
        <View style={{ flex: 1 }}>
          <Words as="heading" style={{ fontSize: size(11) }}>
            {words.board.chart}
          </Words>
          <View style={{ marginTop: 2 }}>
            <Drawing
              chart={profileBars(report, {
                width: chart,
                row: size(15.6),
                bar: size(8),
                levels: "number",
                size: size(8.6),
              })}
            />
          </View>
        </View>
      </View>
      <BoardPlan book={book} scale={scale} />
      <View style={{ flexDirection: "row", gap: 22, marginTop: size(12) }}>
        <View style={{ flex: 1 }}>
          <Block
            title={words.board.relies}
            scale={scale}
            lines={[...reliesOnTheNumber(report), ...(money === null ? [] : [money])]}
            top={0}
            plain
          />
        </View>
        <View style={{ flex: 1 }}>
          <Words as="heading" style={{ fontSize: size(10.5), marginBottom: 2 }}>
            {words.board.decisions}
          </Words>
          {[30, 60, 90].map((day) => (
            <Words key={day} as="small" style={small}>
              <Words as="strong" style={small}>{`${words.decisions[day]?.title}. `}</Words>
              {words.decisions[day]?.text}
            </Words>
          ))}
        </View>
        <View style={{ flex: 1 }}>
          <Block title={words.board.unknown} scale={scale} lines={unknownLines()} top={0} plain />
        </View>
      </View>
    </PartPage>
  );

  function unknownLines() {
    const ids = [...new Set([...report.decidingUnknowns, ...report.blindSpots])];
    if (ids.length === 0) return [words.board.nothingUnknown];
    const shown = ids.slice(0, UNKNOWN_SHOWN).map((id) => `${questionName(report, id)}.`);
    return ids.length > UNKNOWN_SHOWN
      ? [`${shown.join(" ")} ${words.board.andMore(ids.length - UNKNOWN_SHOWN)}.`]
      : [shown.join(" ")];
  }
}

interface BlockProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly scale: number;
  readonly top?: number;
  readonly plain?: boolean;
}

function Block({ title, lines, scale, top = 10, plain = false }: BlockProps) {
  const small = { fontSize: 9 * scale, lineHeight: 1.38 };
  return (
    <View style={{ marginTop: top * scale }}>
      <Words as="heading" style={{ fontSize: 10.5 * scale, marginBottom: 2 }}>
        {title}
      </Words>
      {lines.map((line) => (
        <View key={line} style={{ flexDirection: "row", marginBottom: 2.5 * scale }}>
          {plain ? null : (
            <Words as="small" style={{ ...small, width: 9 }}>
              –
            </Words>
          )}
          <Words as="small" style={{ ...small, flex: 1, color: plain ? palette["ink-2"] : palette.ink }}>
            {line}
          </Words>
        </View>
      ))}
    </View>
  );
}

function LevelFigure({ book: { report }, scale }: { readonly book: Book; readonly scale: number }) {
  const { overall, counts } = report;
  const score = shownScore(overall);
  const { low, high } = shownRange(overall);
  const unknown = counts.dontKnow + counts.unanswered;
  const small = { fontSize: 9 * scale, lineHeight: 1.38, color: palette["ink-2"] };
  const down = (overall.uncappedLevel ?? 0) - (overall.level ?? 0);
  const sentences = [
    score === null || low === null || high === null ? "" : words.board.score(score, low, high),
    score !== null && low !== high && unknown > 0 ? words.board.while(unknown) : "",
    overall.level !== null && down > 0 ? words.board.downBy(down) : "",
  ].filter(Boolean);
  return (
    <View>
      <View style={{ flexDirection: "row", alignItems: "flex-end", gap: 5 }}>
        <Words style={{ fontFamily: stacks.serif, fontWeight: 600, fontSize: 38 * scale, lineHeight: 1 }}>
          {overall.level === null ? "?" : String(overall.level)}
        </Words>
        <Words as="body" style={{ marginBottom: 4 * scale, fontSize: 10 * scale }}>
          {words.board.level(5).of}
        </Words>
      </View>
      <Words style={{ ...small, marginTop: 4 }}>
        <Words as="strong" style={{ ...small, fontWeight: 600, color: palette.ink }}>
          {`${overall.level === null ? words.board.noLevel : words.board.levelText(overall.levelName ?? "")} `}
        </Words>
        {overall.level === null ? `${words.board.noLevelText} ` : ""}
        {sentences.join(" ")}
      </Words>
    </View>
  );
}
