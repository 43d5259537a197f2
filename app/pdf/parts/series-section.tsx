import { View } from "@react-pdf/renderer";
import { seriesTrend } from "~/charts/series-trend";
import { seriesWords } from "~/domain/narration/series-words";
import { Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { RuledTable } from "../tags/ruled-table";
import { Words } from "../words-in";

/** The series this report is the last of: points in their ranges, never one bare line, and the same as a table. Nothing where it is the first. */
export function SeriesSection({ book: { trend, paper } }: { readonly book: Book }) {
  if (trend === null) return null;
  const chart = seriesTrend(trend.points, { width: textWidth(paper), height: 210, size: 9 });
  return (
    <Section
      title={seriesWords.title}
      bookmark={seriesWords.title}
      lead={
        <View>
          <Words as="quiet" style={{ marginBottom: 8, maxWidth: 410 }}>
            {[seriesWords.lede, trend.isMixed ? seriesWords.mixed : ""].filter(Boolean).join(" ")}
          </Words>
          <Drawing chart={chart} />
          <Words as="label" style={{ marginTop: 4, marginBottom: 10 }}>{`${chart.source}.`}</Words>
        </View>
      }
    >
      {trend.betweenEditions.map((line) => (
        <Words key={line} as="small" style={{ marginBottom: 4, maxWidth: 410 }}>
          {line}
        </Words>
      ))}
      <RuledTable
        columns={chart.table.headers.map((name, index) => ({ name, style: { flex: index === 0 ? 2 : 1 } }))}
        rows={chart.table.rows.map((cells, index) => ({ id: `${trend.points[index]?.taken} ${index}`, cells }))}
      />
    </Section>
  );
}
