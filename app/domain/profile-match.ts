import type { Metric, Profile } from "./assessment";
import type { ProfileCondition } from "./instrument";

const SCORES: readonly Metric[] = ["nps", "csat", "ces", "other"];

/** Whether every fact the condition names is given in the profile, and equal or in its list; an absent fact never matches. */
export const matchesProfile = (condition: ProfileCondition, profile: Profile): boolean =>
  Object.entries(condition).every(([fact, wanted]) => {
    const wantedValues: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    if (fact === "metric") return wantedValues.some((metric) => profile.metrics?.some((named) => named === metric));
    if (fact === "scoreNamed") return wantedValues.includes(SCORES.some((score) => profile.metrics?.includes(score)));
    return wantedValues.includes(profile[fact as Exclude<keyof ProfileCondition, "metric" | "scoreNamed">]);
  });
