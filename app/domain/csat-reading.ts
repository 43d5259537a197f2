import type { Figures } from "./assessment";
import type { FigureFindings } from "./report-types";
import { scaled } from "./scaled";
import { wilson } from "./wilson";

/** CSAT in per cent with its Wilson interval at 95 %; no interval where no responses are known. */
export function csatReading({ csat }: Figures): FigureFindings["csat"] {
  if (csat === undefined) return null;
  const { percent, responses = 0 } = csat;
  const interval = wilson((percent / 100) * responses, responses);
  return { percent, interval: interval && { ...scaled(interval, 100), value: percent } };
}
