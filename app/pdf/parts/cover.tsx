import { Page, Path, Svg, Text, View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { shownDate } from "~/domain/shown-date";
import type { Book } from "../book";
import { stacks } from "../fonts";
import { sizeOf } from "../paper";
import { PlumbLine } from "../plumb-line";
import { words } from "../words";
import { Words } from "../words-in";

const LEFT = 64;
const LINE_AT = 92;
const TEXT_AT = 128;

/** The first page: a plumb line with this organisation's own profile hanging from it, the sentence, and whose view it is. */
export function Cover({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const { width, height } = sizeOf(paper);
  const { counts, headline } = report;
  const sentence = headline.sentence;
  return (
    <Page
      size={[width, height]}
      wrap={false}
      bookmark={{ title: report.organisation ?? words.unnamed, expanded: true }}
      style={{ backgroundColor: palette.paper }}
    >
      <PlumbLine report={report} x={LINE_AT} width={width} height={height} />
      <View style={{ position: "absolute", left: TEXT_AT, right: LEFT, top: 56 }}>
        <Text style={{ fontFamily: stacks.serif, fontWeight: 600, fontSize: 12, color: palette.ink }}>
          {words.mark}
        </Text>
        <Words as="label" style={{ marginTop: 1 }}>
          {report.scope === "full" ? words.cover.kind : `${words.cover.kind} · ${words.cover.quick}`}
        </Words>
      </View>
      <View style={{ position: "absolute", left: TEXT_AT, right: LEFT, top: height * 0.5 }}>
        <Words
          style={{
            fontFamily: stacks.serif,
            fontWeight: 600,
            fontSize: sentence.length > 110 ? 25 : 30,
            lineHeight: 1.16,
          }}
        >
          {sentence}
        </Words>
      </View>
      <View style={{ position: "absolute", left: TEXT_AT, right: LEFT, bottom: 56 }}>
        <Svg width={36} height={2} viewBox="0 0 36 2">
          <Path d="M0 1H36" stroke={palette.accent} strokeWidth={2} />
        </Svg>
        <Words as="section" style={{ marginTop: 10, fontSize: 15 }}>
          {report.organisation ?? words.unnamed}
        </Words>
        <Words as="body" style={{ marginTop: 3 }}>
          {`${shownDate(report.taken)} · ${headline.view}`}
        </Words>
        <Words as="quiet" style={{ marginTop: 8, maxWidth: 320 }}>
          {`${words.cover.counts(counts.asked, counts.answered, counts.dontKnow + counts.unanswered, counts.notApplicable)}.${headline.provisional ? ` ${words.cover.provisional}` : ""}`}
        </Words>
        <Words as="label" style={{ marginTop: 8, maxWidth: 320 }}>
          {`${report.profile.length > 0 ? `${words.cover.drawing(report.profile.length)} ` : ""}${words.notice}`}
        </Words>
      </View>
    </Page>
  );
}
