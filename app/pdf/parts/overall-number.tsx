import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { evidencedLines, levelRangeLine } from "~/domain/narration/overall-lines";
import { levelLine, scoredLine } from "~/domain/narration/standing-lines";
import { words } from "~/domain/narration/words";
import { shownScore } from "~/domain/shown-score";
import type { Book } from "../book";
import { stacks } from "../fonts";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

/** The overall number, after the profile; beside it, where any evidence was graded, what of it can be shown. */
export function OverallNumber({ book: { report } }: { readonly book: Book }) {
  const { overall } = report;
  const evidenced = evidencedLines(report);
  const claimed = [levelLine(overall), scoredLine(overall), levelRangeLine(report)];
  return (
    <Sect wrap={false} style={{ borderTopWidth: 0.75, borderTopColor: palette.ink, paddingTop: 8 }}>
      <Heading level={2} as="section">
        {words.profile.number}
      </Heading>
      <View style={{ flexDirection: "row", gap: 28, marginTop: 4 }}>
        <View style={{ flexDirection: "row", gap: 14, flex: 1 }}>
          <Words style={{ fontFamily: stacks.serif, fontWeight: 600, fontSize: 44, lineHeight: 1 }}>
            {shownScore(overall) === null ? words.none : String(shownScore(overall))}
          </Words>
          <View style={{ flex: 1 }}>
            <Reading name={evidenced === null ? null : words.profile.claimed} lines={claimed} />
          </View>
        </View>
        {evidenced === null ? null : (
          <View style={{ flex: 1, borderLeftWidth: 0.5, borderLeftColor: palette.rule, paddingLeft: 14 }}>
            <Reading name={words.profile.evidenced} lines={evidenced} />
          </View>
        )}
      </View>
    </Sect>
  );
}

interface ReadingProps {
  readonly name: string | null;
  /** The first is the level; nulls are left out. */
  readonly lines: readonly (string | null)[];
}

const Reading = ({ name, lines }: ReadingProps) => (
  <View style={{ paddingTop: 2 }}>
    {name === null ? null : <Words as="label">{name}</Words>}
    {lines.map((line, index) =>
      line === null ? null : (
        <Words key={line} as={index === 0 ? "strong" : "small"}>
          {line}
        </Words>
      ),
    )}
  </View>
);
