import { expect, test } from "vitest";
import { sampleAssessment } from "#test/support/imported";
import { fileKey } from "~/web/files/file-key";

const assessment = sampleAssessment();
const input = { owner: "a", assessment, edition: "2026", file: "plan-a4.pdf" };
const withLogo = (fill: number) => ({
  ...input,
  options: { branding: { logo: { bytes: new Uint8Array(4).fill(fill) } } },
});

test("equal input has one key, and whatever a file depends on changes it", () => {
  expect(fileKey(input)).toMatch(/^[0-9a-f]{64}$/);
  expect(fileKey({ ...input, assessment: structuredClone(assessment) })).toBe(fileKey(input));
  expect(fileKey(withLogo(1))).toBe(fileKey(withLogo(1)));
  const others = [
    input,
    { ...input, owner: "b" },
    { ...input, edition: "2027" },
    { ...input, file: "plan-letter.pdf" },
    { ...input, assessment: { ...assessment, capacity: "light" as const } },
    { ...input, options: { withoutNotes: true } },
    withLogo(1),
    withLogo(2),
  ].map(fileKey);
  expect(new Set(others).size).toBe(others.length);
});
