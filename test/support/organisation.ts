import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { parseAssessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import type { Assessment } from "~/domain/assessment";
import { contentDirectory } from "./content-directory";

const folder = new URL("../content/organisations/", import.meta.url);

/** The answers of one of the twelve organisations of test/content/organisations as an assessment with the newest edition. */
export function assessedOrganisation(name: string, scope: "full" | "quick" = "full"): Assessment {
  const {
    taken = "2026-11-02",
    profile,
    figures,
    answers,
  } = parse(readFileSync(new URL(`${name}.yaml`, folder), "utf8"));
  const file = { format: "plumbline-assessment/2", scope, taken, profile, figures, answers };
  const parsed = parseAssessmentFile(file, [readInstrument(contentDirectory, "2027")], "2027-01-01");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.assessment;
}
