import { View } from "@react-pdf/renderer";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { failureLines, noiseLines } from "~/domain/narration/figure-lines";
import { mirageLine } from "~/domain/narration/mirage-line";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import { Bullets, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { Words } from "../words-in";

/** What the figures can carry: the mirage with its intervals, and what of the score is noise. Nothing where no figure was given. */
export function FiguresSections({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const chart = mirageQuadrant(report.figures, { width: textWidth(paper), height: 165 });
  const failure = failureLines(report);
  const noise = noiseLines(report);
  if (chart === null && failure.length === 0 && noise.length === 0) return null;
  const verdict = mirageLine(report);
  return (
    <>
      <PartTitle title={paperWords.figures.title} {...(chart === null ? {} : { lede: words.figures.mirageLede })} />
      {chart === null ? null : (
        <View wrap={false}>
          {verdict === null ? null : (
            <Words as="strong" style={{ marginBottom: 6 }}>
              {verdict}
            </Words>
          )}
          <Drawing chart={chart} />
          <Words as="label" style={{ marginTop: 4 }}>{`${chart.source}.`}</Words>
        </View>
      )}
      {failure.length === 0 ? null : <Bullets items={failure} />}
      {noise.length === 0 ? null : (
        <Section
          title={paperWords.figures.noise}
          bookmark={paperWords.figures.noise}
          lead={<Bullets items={noise} />}
        />
      )}
    </>
  );
}
