import type { Assessment, Figures } from "~/domain/assessment";

/** The formats of an assessment file; the second has what came with edition 2027, and is written only where it is needed. */
export const FORMATS = ["plumbline-assessment/1", "plumbline-assessment/2"] as const;

type Parts = Partial<Pick<Assessment, "answers" | "profile" | "figures" | "votes">> & { readonly plan?: unknown };

/** The format that an assessment needs. */
export const formatOf = (parts: Parts): (typeof FORMATS)[number] =>
  newParts(parts).length === 0 ? FORMATS[0] : FORMATS[1];

/** What a file holds that its first format does not have, as JSON Pointers. */
export function newParts({ answers = {}, profile = {}, figures = {}, votes = {}, plan }: Parts): readonly string[] {
  return [
    ...Object.entries(answers).flatMap(([id, { answer }]) => (answer === "none" ? [`/answers/${id}`] : [])),
    ...(profile.worksCouncil === undefined ? [] : ["/profile/worksCouncil"]),
    ...newFigures(figures).map((name) => `/figures/${name}`),
    ...Object.entries(votes).flatMap(([id, tallies]) => (countsNone(tallies) ? [`/votes/${id}`] : [])),
    ...(plan === undefined ? [] : ["/plan"]),
  ];
}

function newFigures({ nps, csat, ces, sameAsLastTime }: Figures): readonly string[] {
  const asked = Object.entries({ nps, csat }).flatMap(([name, figure]) =>
    (["invitations", "census", "sameAsLastTime"] as const).flatMap((part) =>
      figure?.[part] === undefined ? [] : [`${name}/${part}`],
    ),
  );
  return [...asked, ...(ces === undefined ? [] : ["ces"]), ...(sameAsLastTime === undefined ? [] : ["sameAsLastTime"])];
}

/** Votes of a file are read as tallies elsewhere; here it matters only whether any of them counts who said that there is none. */
function countsNone(tallies: unknown): boolean {
  const { rounds } = (tallies ?? {}) as { readonly rounds?: unknown };
  return (
    Array.isArray(rounds) &&
    rounds.some(({ groups }) => Array.isArray(groups) && groups.some((group) => group?.none !== undefined))
  );
}
