import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { copiedContent } from "#test/support/copied-content";
import { readLanding, readMarkdown, readPage } from "~/content/read-page";

test("the pages are read as the screens use them", () => {
  const landing = readLanding(contentDirectory);
  expect(landing.title).toMatch(/\?$/);
  expect(landing.whatYouGet.items.length).toBeGreaterThan(2);
  expect(landing.whatItIsNot.title).not.toBe("");
  expect(landing.howLong.text).not.toMatch(/\n/);
  const preface = readPage(contentDirectory, "asking-well");
  expect(preface.text).toContain("in the least good part that serves at least a tenth of your customers");
  for (const name of ["method", "privacy"] as const) expect(readMarkdown(contentDirectory, name)).toMatch(/^# \S/);
});

test("a page that misses something says what to write and where", () => {
  const content = copiedContent();
  content.replace("pages/landing.yaml", "start: Start an assessment\n", "");
  content.replace("pages/privacy.md", "# What happens", "What happens");
  content.remove("pages/asking-well.yaml");
  expect(() => readLanding(content.directory)).toThrow(
    "content/pages/landing.yaml\n  start is missing. Write what the button says.",
  );
  expect(() => readMarkdown(content.directory, "privacy")).toThrow(
    "content/pages/privacy.md\n  the file does not begin with its title. Write “# ” and the title on the first line.",
  );
  expect(() => readPage(content.directory, "asking-well")).toThrow(
    "content/pages/asking-well.yaml\n  the file is not there",
  );
});
