import { paperWords } from "~/domain/narration/paper-words";
import { sectionNames } from "~/domain/section-names";
import { workshopFindings } from "~/domain/workshop/workshop-findings";
import { addresses } from "../addresses";
import { openFinished } from "../opening";
import type { Served } from "../served";
import { firstChoice } from "./read-choice";

/** What the page shows on which a report is put together. */
export async function reportView(served: Served) {
  const { stored, instrument } = await openFinished(served);
  const isOfRoom = workshopFindings(stored.assessment, instrument) !== null;
  return {
    choice: firstChoice,
    sections: sectionNames
      .filter((id) => isOfRoom || id !== "workshop")
      .map((id) => ({ id, name: paperWords.parts[id] })),
    back: `${addresses.results(stored.id)}${new URL(served.request.url).search}`,
  };
}
