import { readSamples, type Sample } from "~/content/read-samples";
import { report } from "~/domain/report";
import { notFound } from "./opening";
import type { Served } from "./served";
import { shownReport } from "./shown-report";

/** The sample in the address, the first when none is named, with its report. Throws a 404 for one that is not there. */
export function openSample({ params, plumbline }: Served) {
  const samples = readSamples(plumbline.contentDirectory, plumbline.instrument);
  const sample = params.sample === undefined ? samples[0] : samples.find(({ id }) => id === params.sample);
  if (sample === undefined) throw notFound();
  return { samples, sample, report: report(sample.assessment, plumbline.instrument) };
}

/** What the sample page shows. */
export function sampleView(served: Served) {
  const { samples, sample, report: found } = openSample(served);
  const pdf = `/sample/${sample.id}/plan.pdf`;
  return {
    report: shownReport(found),
    sample: storyOf(sample),
    samples: samples.map(({ id, name }) => ({ id, name, href: `/sample/${id}` })),
    hrefs: { plan: "#plan", pdf, pdfLetter: `${pdf}?paper=letter`, results: `/sample/${sample.id}` },
  };
}

const storyOf = ({ assessment: _assessment, ...story }: Sample) => story;
