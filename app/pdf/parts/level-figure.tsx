import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { words } from "~/domain/narration/words";
import { shownRange, shownScore } from "~/domain/shown-score";
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
          {words.board.of}
        </Words>
      </View>
      <Words style={{ ...small, marginTop: 4 }}>
        <Words as="strong" style={{ ...small, color: palette.ink }}>
          {overall.level === null ? words.board.noLevel : `${overall.levelName ?? ""}.`}
        </Words>
        {` ${sentences(report).join(" ")}`}
      </Words>
    </View>
  );
}

function sentences({ overall, counts }: Book["report"]): string[] {
  const score = shownScore(overall);
  const { low, high } = shownRange(overall);
  const unknown = counts.dontKnow + counts.unanswered;
  const down = (overall.uncappedLevel ?? 0) - (overall.level ?? 0);
  return [
    overall.level === null ? words.board.noLevelText : "",
    score === null || low === null || high === null ? "" : words.board.score(score, low, high, unknown),
    overall.level !== null && down > 0 ? words.board.downBy(down) : "",
  ].filter(Boolean);
}
