import { dayIn, isZone } from "~/domain/day-of";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import type { Served } from "./served";

type Asking = Pick<Served, "cookie" | "plumbline">;

/** The time zone a browser's script has told by its cookie, or null. */
export function toldZone(cookie: string | null): string | null {
  const found = /(?:^|;\s*)zone=([^;]+)/.exec(cookie ?? "")?.[1];
  const zone = found === undefined ? "" : found.replaceAll("%2F", "/");
  return isZone(zone) ? zone : null;
}

/** The time zone in which whoever asks has their days: their browser's, where it was told, else the server's. */
export const zoneOf = ({ cookie, plumbline }: Asking): string => toldZone(cookie) ?? plumbline.environment.timeZone;

/** The day it is where whoever asks is, as an ISO date. */
export const todayOf = (asking: Asking): string => dayIn(zoneOf(asking), asking.plumbline.now());

/** The day it is where a plan is worked on, as an ISO date: the zone that was kept with it, else as for whoever asks. */
export const todayOfPlan = (asking: Asking, { zone }: Pick<TeamPlan, "zone">): string =>
  dayIn(zone ?? zoneOf(asking), asking.plumbline.now());
