import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "~/domain/assessment";
import type { Instrument, Source } from "~/domain/instrument";
import { parseAssessmentFile } from "./assessment-file";
import { ContentError } from "./content-error";
import { deepFrozen } from "./deep-frozen";
import type { Fault } from "./fault";
import { parsed } from "./parsed";
import { contentFile, readYaml } from "./read-yaml";
import { sampleList } from "./schemas/sample-list";

/** An invented organisation in a situation that is public. */
export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly story: string;
  readonly situation: string;
  readonly invented: string;
  readonly sources: readonly { readonly text: string; readonly address: string | null }[];
  readonly assessment: Assessment;
}

const LIST = "samples/samples.yaml";

/** The day a sample without a date would get; every sample has one of its own. */
const UNDATED = "2026-01-01";

const known = new WeakMap<Instrument, Map<string, readonly Sample[]>>();

/** The sample organisations in the order of their list, read once. Throws a ContentError that lists everything wrong in every file. */
export function readSamples(contentDirectory: string, instrument: Instrument): readonly Sample[] {
  const byDirectory = known.get(instrument) ?? new Map<string, readonly Sample[]>();
  known.set(instrument, byDirectory);
  const samples = byDirectory.get(contentDirectory) ?? deepFrozen(read(contentDirectory, instrument));
  byDirectory.set(contentDirectory, samples);
  return samples;
}

function read(contentDirectory: string, instrument: Instrument): readonly Sample[] {
  const { value, faults: listFaults } = parsed(readYaml(contentDirectory, LIST), sampleList);
  const faults = [...listFaults];
  const samples = (value ?? []).flatMap(({ sources, whatIsInvented, ...story }): Sample[] => {
    const cited = sources.map((source) => citation(source, instrument));
    const assessment = readAssessment(contentDirectory, story.id, instrument);
    if ("faults" in assessment) faults.push(...assessment.faults);
    for (const [index, source] of cited.entries())
      if (source === null)
        faults.push({
          file: contentFile(LIST),
          key: `${story.id} › sources › no. ${index + 1}`,
          message: `names source “${sources[index]}”, which is not there. Correct the id, or write title, address and year.`,
        });
    if ("faults" in assessment) return [];
    return [
      {
        ...story,
        invented: whatIsInvented,
        sources: cited.filter((source) => source !== null),
        assessment: assessment.value,
      },
    ];
  });
  if (faults.length > 0) throw new ContentError(faults);
  return samples;
}

function citation(source: string | { title: string; address: string; year: number }, { sources }: Instrument) {
  if (typeof source !== "string") return { text: `${source.title}, ${source.year}`, address: source.address };
  const found = sources.find(({ id }) => id === source);
  return found === undefined ? null : { text: cited(found), address: found.address };
}

const cited = ({ author, title, year, reportedBy }: Source) =>
  [author, title, year, reportedBy && `as reported by ${reportedBy}`].filter(Boolean).join(", ");

type ReadAssessment = { readonly value: Assessment } | { readonly faults: readonly Fault[] };

function readAssessment(contentDirectory: string, id: string, instrument: Instrument): ReadAssessment {
  const name = `samples/${id}.json`;
  const file = contentFile(name);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(contentDirectory, name), "utf8"));
  } catch {
    return { faults: [{ file, key: "", message: "is not there, or is not JSON. Put it back, or correct it." }] };
  }
  const result = parseAssessmentFile(content, [instrument], UNDATED);
  if (result.ok) return { value: result.assessment };
  return { faults: result.problems.map(({ path, message }) => ({ file, key: path, message })) };
}
