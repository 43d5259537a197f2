import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { ContentError } from "./content-error";
import { deepFrozen } from "./deep-frozen";
import { parsed } from "./parsed";
import { contentFile, readYaml } from "./read-yaml";
import { remembered } from "./remembered";
import { type Calibration, calibration } from "./schemas/calibration";
import { type Landing, landing } from "./schemas/landing";
import { type PrefaceText, preface } from "./schemas/preface";

/** The pages of prose. */
export const markdownPages = ["about", "method", "privacy", "running"] as const;

const yamlPage = <Value>(schema: z.ZodType<Value>) =>
  remembered((contentDirectory, name): Value => {
    const { value, faults } = parsed(readYaml(contentDirectory, `pages/${name}.yaml`), schema);
    if (value === null || faults.length > 0) throw new ContentError(faults);
    return deepFrozen(value);
  });

const landingPage = yamlPage(landing);
const prefacePage = yamlPage(preface);
const calibrationPage = yamlPage(calibration);

const markdownPage = remembered((contentDirectory, name): string => {
  const file = `pages/${name}.md`;
  const refused = (message: string) => new ContentError([{ file: contentFile(file), key: "", message }]);
  let text: string;
  try {
    text = readFileSync(join(contentDirectory, file), "utf8").replaceAll("\r\n", "\n");
  } catch {
    throw refused("is not there, or may not be read. Put it back.");
  }
  if (!/^# \S/.test(text)) throw refused("does not begin with its title. Write “# ” and the title on the first line.");
  return text;
});

/** The text of the first page. Throws a ContentError that says what to put right. */
export const readLanding = (contentDirectory: string): Landing => landingPage(contentDirectory, "landing");

/** The text before the first question. Throws as `readLanding` does. */
export const readPage = (contentDirectory: string, name: "asking-well"): PrefaceText =>
  prefacePage(contentDirectory, name);

/** Scenes to rate, with their key. Throws as `readLanding` does. */
export const readCalibration = (contentDirectory: string): Calibration =>
  calibrationPage(contentDirectory, "calibration");

/** A page of prose as Markdown; its first line is its title. Throws as `readLanding` does. */
export const readMarkdown = (contentDirectory: string, name: (typeof markdownPages)[number]): string =>
  markdownPage(contentDirectory, name);
