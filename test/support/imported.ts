import { assessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import type { Assessment } from "~/domain/assessment";
import { contentDirectory } from "./content-directory";
import type { Visitor } from "./visitor";

/** The newest edition, as the server reads it. */
export const instrument = readInstrument(contentDirectory);

/** The assessment of a sample organisation, the first unless one is named. */
export function sampleAssessment(id?: string): Assessment {
  const samples = readSamples(contentDirectory, instrument);
  const sample = id === undefined ? samples[0] : samples.find((each) => each.id === id);
  if (sample === undefined) throw new Error(`no sample ${id}`);
  return sample.assessment;
}

/** Opens an assessment as its file, as somebody would who got it by mail; returns its id. It is finished, and this browser's own. */
export async function imported(visitor: Visitor, assessment: Assessment = sampleAssessment()): Promise<string> {
  const form = new FormData();
  form.append(
    "file",
    new File([assessmentFile(assessment, instrument)], "assessment.json", { type: "application/json" }),
  );
  const page = await visitor.post("/import", form);
  const id = /^\/a\/([^/?]+)/.exec(page.path)?.[1];
  if (page.status !== 200 || id === undefined) throw new Error(`${page.status} ${page.text.slice(0, 300)}`);
  return id;
}

/** Keeps the plan as it is drawn for the team, from a day on. */
export async function adopted(visitor: Visitor, id: string, start = "2027-01-01") {
  const plan = await visitor.post(`/a/${id}/plan`, { do: "adopt", start });
  if (plan.status !== 200) throw new Error(`${plan.status} ${plan.text.slice(0, 300)}`);
  return plan;
}
