import type { Check } from "./check";
import { place } from "./place";

/** Each id is used once among its kind, across all files. */
export const uniqueIds: Check = (edition) => {
  const { instrument } = edition;
  const { inFile, inPitfall } = place(edition);
  const message = "is used twice. Give one of the two another id.";
  const inPitfalls = (list: "questions" | "actions") =>
    repeated<Identified & { readonly pitfall: string }>(instrument[list]).map(({ pitfall, id }) =>
      inPitfall(pitfall, [list, id, "id"], message),
    );
  const inFrame = (key: string, items: readonly Identified[]) =>
    repeated(items).map(({ id }) => inFile("instrument", [key, id], message));
  const inList = (name: string, items: readonly Identified[]) =>
    repeated(items).map(({ id }) => inFile(name, [id], message));
  return [
    ...inFrame("domains", instrument.domains),
    ...inFrame("pitfalls", instrument.pitfalls),
    ...inFrame("sectors", instrument.sectors),
    ...inFrame("respondent-roles", instrument.respondentRoles),
    ...inFrame("owner-roles", instrument.ownerRoles),
    ...inPitfalls("questions"),
    ...inPitfalls("actions"),
    ...inList("patterns", instrument.patterns),
    ...inList(
      "patterns",
      instrument.patterns.flatMap(({ contradictions }) => contradictions),
    ),
    ...inList("sources", instrument.sources),
    ...inList("claims", instrument.claims),
  ];
};

interface Identified {
  readonly id: string;
}

const repeated = <Item extends Identified>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ id }, index) => items.findIndex((item) => item.id === id) < index);
