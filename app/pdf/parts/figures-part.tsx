import { View } from "@react-pdf/renderer";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { Bullets, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { failureLines, noiseLines } from "../figure-lines";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

/** What the figures can carry: the mirage with its intervals, and what of the score is noise. Nothing where no figure was given. */
export function FiguresPart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const chart = mirageQuadrant(report.figures, { width: textWidth(paper), height: 270 });
  const failure = failureLines(report);
  const noise = noiseLines(report);
  if (chart === null && failure.length === 0 && noise.length === 0) return null;
  const { quadrant } = report.figures;
  return (
    <PartPage book={book} name={words.figures.name}>
      <PartTitle title={words.figures.title} lede={words.figures.mirageLede} />
      {chart === null ? null : (
        <View wrap={false}>
          {quadrant === null ? null : (
            <Words as="strong" style={{ marginBottom: 6 }}>
              {words.figures.quadrants[quadrant]}
            </Words>
          )}
          <Drawing chart={chart} />
          <Words as="label" style={{ marginTop: 4 }}>
            {chart.source}.
          </Words>
        </View>
      )}
      {failure.length === 0 ? null : (
        <View style={{ marginTop: 12 }}>
          <Bullets items={failure} />
        </View>
      )}
      {noise.length === 0 ? null : (
        <View wrap={false}>
          <SectionTitle bookmark={words.figures.noise}>{words.figures.noise}</SectionTitle>
          <Bullets items={noise} />
        </View>
      )}
    </PartPage>
  );
}
