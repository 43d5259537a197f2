import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { words } from "~/domain/narration/words";
import type { Standing } from "~/domain/report-types";
import { shownPercent } from "~/domain/shown-numbers";
import { shownRange, shownScore } from "~/domain/shown-score";
import type { Book } from "../book";
import { stacks } from "../fonts";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

/** The overall number, after the profile; beside it, where any evidence was graded, what of it can be shown. */
export function OverallNumber({ book: { report } }: { readonly book: Book }) {
  const { overall, evidenced, decidingUnknowns } = report;
  const undecided = overall.levelLow !== null && overall.levelHigh !== null && overall.levelLow !== overall.levelHigh;
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
            <Reading name={evidenced === null ? null : words.profile.claimed} standing={overall}>
              {undecided
                ? `${words.profile.levelRange(overall.levelLow ?? 0, overall.levelHigh ?? 0, decidingUnknowns.length)}.`
                : null}
            </Reading>
          </View>
        </View>
        {evidenced === null ? null : (
          <View style={{ flex: 1, borderLeftWidth: 0.5, borderLeftColor: palette.rule, paddingLeft: 14 }}>
            <Reading name={words.profile.evidenced} standing={evidenced.overall}>
              {words.profile.evidencedText(shownPercent(evidenced.gradedShare))}
            </Reading>
          </View>
        )}
      </View>
    </Sect>
  );
}

interface ReadingProps {
  readonly name: string | null;
  readonly standing: Standing;
  readonly children: string | null;
}

function Reading({ name, standing, children }: ReadingProps) {
  return (
    <View style={{ paddingTop: 2 }}>
      {name === null ? null : <Words as="label">{name}</Words>}
      <Words as="strong">
        {standing.level === null
          ? words.profile.noLevel
          : words.profile.levelIs(standing.level, standing.levelName ?? "")}
      </Words>
      <Words as="small">{scoreLine(standing, name)}</Words>
      {children === null ? null : <Words as="small">{children}</Words>}
    </View>
  );
}

/** The big figure stands beside the claimed reading; the evidenced one carries its own. */
function scoreLine(standing: Standing, name: string | null): string {
  const { low, high } = shownRange(standing);
  const score = shownScore(standing);
  if (score === null || low === null || high === null) return words.notKnown;
  const figure = name === words.profile.evidenced ? `${score} ` : "";
  return `${figure}${words.profile.of100}${low === high ? "" : `, ${words.profile.between(low, high)}`}.`;
}
