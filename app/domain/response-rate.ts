import type { Figures } from "./assessment";
import type { NpsReading } from "./report-types";

/** The share of invitations that were answered, 0-1, by the responses to NPS, else to CSAT; never above 1, whatever was typed. */
export function responseRate({ invitations, csat }: Figures, nps: NpsReading | null): number | null {
  const responses = nps?.responses ?? csat?.responses;
  if (!invitations || !responses) return null;
  return Math.min(1, responses / invitations);
}
