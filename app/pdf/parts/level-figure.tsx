import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import { scoredLine } from "~/domain/narration/standing-lines";
import { shownScore } from "~/domain/shown-score";
import { useAccent } from "../accent";
import type { Book } from "../book";
import { stacks } from "../fonts";
import { tagged } from "../tagged/tag";
import { Words } from "../words-in";

/** The level as the board's one figure, with score, range and how far it is held down in a sentence. */
export function LevelFigure({ book: { report }, scale }: { readonly book: Book; readonly scale: number }) {
  const { overall } = report;
  const accent = useAccent();
  const small = { fontSize: 9 * scale, lineHeight: 1.38, color: palette["ink-2"] };
  return (
    <View style={{ borderLeftWidth: 2.25, borderLeftColor: accent, paddingLeft: 11 }}>
      <View style={{ flexDirection: "row", alignItems: "flex-end", gap: 5 }} {...tagged({ role: "P" })}>
        <Words
          tag={{ role: "Span" }}
          style={{ fontFamily: stacks.serif, fontWeight: 600, fontSize: 38 * scale, lineHeight: 1 }}
        >
          {overall.level === null ? "?" : String(overall.level)}
        </Words>
        <Words tag={{ role: "Span" }} style={{ marginBottom: 4 * scale, fontSize: 10 * scale }}>
          {paperWords.board.of}
        </Words>
      </View>
      <Words style={{ ...small, marginTop: 4 }}>
        <Words as="strong" style={{ ...small, color: palette.ink }}>
          {overall.level === null ? paperWords.board.noLevel : `${overall.levelName ?? ""}.`}
        </Words>
        {` ${sentences(report).join(" ")}`}
      </Words>
    </View>
  );
}

const sentences = ({ overall, headline }: Book["report"]): string[] => [
  ...(overall.level === null ? [paperWords.board.noLevelText] : []),
  ...(shownScore(overall) === null ? [] : [scoredLine(overall)]),
  ...(headline.holds === null ? [] : [headline.holds.title]),
];
