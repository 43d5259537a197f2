import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildStep } from "./build-step";
import { postgresStep } from "./postgres-step";

/** Something the tests need that is made once; `neededBy` finds it in the text of a test file. */
export interface Step {
  readonly neededBy: RegExp;
  /** Makes it and returns how to end it. */
  start(project: TestProject): Promise<() => Promise<void>>;
}

const steps: readonly Step[] = [buildStep, postgresStep];

/** Makes what the chosen test files need, and nothing they do not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { testFiles } = await project.globTestFiles(chosen(project));
  const texts = testFiles.map((file) => readFileSync(file, "utf8"));
  const needed = steps.filter(({ neededBy }) => texts.some((text) => neededBy.test(text)));
  const ends = await Promise.all(needed.map((step) => step.start(project)));
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}

/** What was named on the command line; undefined is everything. */
const chosen = ({ vitest }: TestProject) => (vitest as { readonly filenamePattern?: string[] }).filenamePattern;
