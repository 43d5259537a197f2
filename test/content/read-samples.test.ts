import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { copiedContent } from "#test/support/copied-content";
import { assessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";

const instrument = readInstrument(contentDirectory);

test("the samples answer every question of the full assessment and cite where their situation comes from", () => {
  const samples = readSamples(contentDirectory, instrument);
  expect(samples.map(({ id }) => id)).toEqual(["showroom-group", "tax-helpline", "careful-mutual"]);
  for (const { name, assessment, sources } of samples) {
    expect(Object.keys(assessment.answers)).toEqual(instrument.questions.map(({ id }) => id));
    expect(assessment).toMatchObject({ scope: "full", profile: { organisation: name } });
    expect(sources.length).toBeGreaterThan(0);
  }
  expect(samples[0]?.sources[0]).toEqual({
    text: "TrueDelta, Poll of car buyers on dealers and satisfaction surveys, 2007, as reported by Autoblog",
    address: "https://www.autoblog.com/2007/08/28/customer-satisfaction-if-they-beg-you-will-listen/",
  });
});

test("a sample is written as an export would write it", () => {
  for (const { id, assessment } of readSamples(contentDirectory, instrument)) {
    const file = JSON.parse(readFileSync(`${contentDirectory}/samples/${id}.json`, "utf8"));
    expect(JSON.stringify(JSON.parse(assessmentFile(assessment, instrument)))).toBe(JSON.stringify(file));
  }
});

test("everything wrong with the samples is listed at once", () => {
  const content = copiedContent();
  content.replace("samples/samples.yaml", "    - truedelta-2007", "    - truedelta-1907");
  content.replace("samples/tax-helpline.json", '"cx-mirage.failure-demand"', '"cx-mirage.failure"');
  content.remove("samples/careful-mutual.json");
  expect(() => readSamples(content.directory, instrument)).toThrow(
    [
      "3 things to put right in the content:",
      "",
      "content/samples/samples.yaml",
      "  showroom-group › sources › no. 1 names source “truedelta-1907”, which is not there. Correct the id, or write title, address and year.",
      "",
      "content/samples/tax-helpline.json",
      "  /answers/cx-mirage.failure There is no such question in edition 2027. Check the id, or remove it.",
      "",
      "content/samples/careful-mutual.json",
      "  the file is not there, or is not JSON. Put it back, or correct it.",
    ].join("\n"),
  );
});
