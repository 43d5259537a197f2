import { seriesTrend } from "~/charts/series-trend";
import { seriesWords } from "~/domain/narration/series-words";
import type { Trend } from "~/domain/trend";
import type { Block } from "./block";
import { chart, heading, paragraph } from "./make";

/** The series a report is the last of, with its numbers; nothing where it is the first. */
export const series = (trend: Trend | undefined): Block[] =>
  trend === undefined || trend.points.length < 2
    ? []
    : [
        heading(2, seriesWords.title),
        ...paragraph([seriesWords.lede, trend.isMixed ? seriesWords.mixed : ""].filter(Boolean).join(" "), "quiet"),
        ...trend.betweenEditions.flatMap((line) => paragraph(line)),
        ...chart(seriesTrend(trend.points, { width: 500, height: 210, size: 9 })),
      ];
