import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { boardUnknown } from "~/domain/narration/board-unknown";
import { boardDecision } from "~/domain/narration/decided-line";
import { paperWords } from "~/domain/narration/paper-words";
import { planWorkDate, shortDate } from "~/domain/narration/shown-day";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";
import { BoardBlock } from "./board-block";

const DAYS = [30, 60, 90];

/** The foot of the board's page: what is decided on day 30, 60 and 90, what is not known. */
export function BoardFoot({ book: { report }, scale }: { readonly book: Book; readonly scale: number }) {
  const small = { fontSize: 9 * scale, lineHeight: 1.38 };
  return (
    <View style={{ flexDirection: "row", gap: 22, marginTop: 14 * scale }}>
      {report.plan === null ? null : (
        <Sect style={{ flex: 2, gap: 2 * scale }}>
          <Heading level={2} style={{ fontSize: 10.5 * scale }}>
            {paperWords.board.decisions}
          </Heading>
          {DAYS.map((day) => (
            <Words key={day} as="small" style={small}>
              <Words as="strong" style={{ ...small, color: palette.ink }}>
                {paperWords.board.day(day, shortDate(planWorkDate(report, day)))}
              </Words>
              {` ${boardDecision(report, day)}`}
            </Words>
          ))}
        </Sect>
      )}
      <View style={{ flex: 1 }}>
        <BoardBlock title={paperWords.board.unknown} scale={scale} lines={[boardUnknown(report)]} />
      </View>
    </View>
  );
}
