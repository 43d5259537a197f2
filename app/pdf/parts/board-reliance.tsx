import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { boardReliance, mendsWithin } from "~/domain/narration/board-reliance";
import { relianceWords } from "~/domain/narration/reliance-words";
import { useAccent } from "../accent";
import type { BoardFit } from "../board-fit";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

interface BoardRelianceProps {
  readonly book: Book;
  readonly fit: BoardFit;
}

/** Whether each number can be relied on, for a board: verdict, the tests that do not hold, and what would make it a yes. */
export function BoardRelianceRows({ book: { report }, fit }: BoardRelianceProps) {
  const accent = useAccent();
  const small = { fontSize: 9 * fit.scale, lineHeight: 1.36, color: palette["ink-2"] };
  return (
    <Sect style={{ marginTop: 10 * fit.scale }}>
      <Heading level={2} style={{ fontSize: 10.5 * fit.scale }}>
        {relianceWords.title}
      </Heading>
      {boardReliance(report).map(({ id, verdict, binds, lines, mend }) => (
        <View key={id} wrap={false} style={{ paddingTop: 3 * fit.scale, gap: 1 * fit.scale }}>
          <Words as="small" style={small}>
            <Words as="strong" style={{ ...small, color: binds ? accent : palette.ink }}>
              {`${verdict} `}
            </Words>
            {lines.join(" ")}
          </Words>
          {mend === null ? null : (
            <Words as="small" style={small}>
              <Words as="strong" style={{ ...small, color: palette.ink }}>
                {`${mend.title}: `}
              </Words>
              {mendsWithin(mend.lines, fit.mends).join(" ")}
            </Words>
          )}
        </View>
      ))}
    </Sect>
  );
}
