import type { Figures } from "./assessment";
import type { FigureFindings } from "./report-types";
import { scaled } from "./scaled";
import { wilson } from "./wilson";

/** CSAT in per cent with its Wilson interval at 95 %; no interval where no responses are known. */
export function csatReading({ csat }: Figures): FigureFindings["csat"] {
  return csat === undefined ? null : shareReading(csat.percent, csat.responses);
}

/** The share of easy answers in per cent likewise; null where only a mean is given, which has no margin. */
export const cesReading = ({ ces }: Figures): FigureFindings["ces"] =>
  ces?.easy === undefined ? null : shareReading(ces.easy, ces.responses);

function shareReading(percent: number, responses = 0) {
  const interval = wilson((percent / 100) * responses, responses);
  return { percent, interval: interval && { ...scaled(interval, 100), value: percent } };
}
