import type { Figures } from "./assessment";
import type { NpsReading } from "./report-types";

/** The share of invitations that were answered, 0-1, by the responses to NPS, else to CSAT; never above 1, whatever was typed. */
export function responseRate(figures: Figures, nps: NpsReading | null): number | null {
  const { csat } = figures;
  if (nps?.responses) return answeredShare(nps.responses, figures.nps?.invitations ?? figures.invitations);
  return answeredShare(csat?.responses, csat?.invitations ?? figures.invitations);
}

/** Answers per invitation, 0-1, never above 1; null where either is not given. */
export const answeredShare = (responses: number | null | undefined, invitations: number | undefined): number | null =>
  !invitations || !responses ? null : Math.min(1, responses / invitations);
