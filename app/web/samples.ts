import { readSamples, type Sample } from "~/content/read-samples";
import { report } from "~/domain/report";
import { offeredFiles } from "./files/offered-files";
import { notFound } from "./opening";
import type { Served } from "./served";
import { shownReport } from "./shown-report";

/** The sample in the address, the first when none is named, with the edition it is read by. Throws a 404 for one that is not there. */
export function openSample({ params, plumbline }: Served) {
  const samples = readSamples(plumbline.contentDirectory, plumbline.instrument);
  const sample = params.sample === undefined ? samples[0] : samples.find(({ id }) => id === params.sample);
  if (sample === undefined) throw notFound();
  return { samples, sample, instrument: plumbline.instrument };
}

/** What the sample page shows. */
export function sampleView(served: Served) {
  const { samples, sample, instrument } = openSample(served);
  const pdf = `/sample/${sample.id}/plan.pdf`;
  return {
    report: shownReport(report(sample.assessment, instrument)),
    sample: storyOf(sample),
    samples: samples.map(({ id, name }) => ({ id, name, href: `/sample/${id}` })),
    hrefs: {
      plan: "#plan",
      pdf,
      results: `/sample/${sample.id}`,
      files: offeredFiles(`/sample/${sample.id}`, sample.assessment),
      choose: null,
    },
  };
}

const storyOf = ({ assessment: _assessment, ...story }: Sample) => story;
