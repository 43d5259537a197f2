import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { answersChangeBody, assessmentBody, handedAnswerBody } from "~/storage/assessment-body";
import { linkShowsBody } from "~/storage/link-shows";
import { planBody } from "~/storage/plan-body";
import { planChangeBody } from "~/storage/plan-change-body";
import { beganToSayFormat, type StoredBody, storedBody } from "~/storage/stored-body";
import { workshopBody } from "~/storage/workshop-body";

const bodies: Readonly<Record<string, StoredBody<object>>> = {
  assessment: assessmentBody as StoredBody<object>,
  "answers-change": answersChangeBody as StoredBody<object>,
  "handed-answer": handedAnswerBody as StoredBody<object>,
  "link-shows": linkShowsBody as StoredBody<object>,
  plan: planBody as StoredBody<object>,
  "plan-change": planChangeBody as StoredBody<object>,
  workshop: workshopBody as StoredBody<object>,
};

const folder = new URL("./stored/", import.meta.url);

/** Texts that stood in databases, written once by the Plumbline of their time; never made anew, and never changed. */
const frozen = (format: number, kind: string): readonly object[] =>
  JSON.parse(readFileSync(new URL(`format-${format}/${kind}.json`, folder), "utf8"));

const formatsFrozen = (kind: string) =>
  readdirSync(folder)
    .filter((name) => readdirSync(new URL(`${name}/`, folder)).includes(`${kind}.json`))
    .map((name) => Number(name.replace("format-", "")))
    .sort((one, other) => one - other);

describe.each(Object.entries(bodies))("a stored %s", (kind, body) => {
  test("has frozen texts of every format there has been", () => {
    expect(formatsFrozen(kind)).toEqual(Array.from({ length: body.format + 1 }, (_, format) => format));
  });

  test("of every format is read, means what it meant, and is written again in today's", () => {
    const newest = frozen(body.format, kind);
    for (let format = 0; format <= body.format; format += 1) {
      const texts = frozen(format, kind);
      expect(texts.length).toBeGreaterThan(1);
      const written = texts.map((text) => JSON.parse(body.write(body.read(JSON.stringify(text)))));
      expect([format, written]).toEqual([format, newest]);
    }
  });

  test("of a newer format than this Plumbline knows is refused, and says so", () => {
    const [text] = frozen(body.format, kind);
    const newer = JSON.stringify({ ...text, format: body.format + 1 });
    expect(() => body.read(newer)).toThrow(`A body says format ${body.format + 1}`);
  });

  test("with a field nobody knows is refused", () => {
    const [text] = frozen(body.format, kind);
    expect(() => body.read(JSON.stringify({ ...text, invented: 1 }))).toThrow("invented");
  });
});

test("a field every body must have needs its upcaster: with one older texts are read, without one they are not", () => {
  const shape = z.strictObject({ name: z.string(), colour: z.string() });
  const old = JSON.stringify({ name: "a" });
  const painted = storedBody(shape, [beganToSayFormat, (body) => ({ ...body, colour: "grey" })]);
  expect(painted.read(old)).toEqual({ name: "a", colour: "grey" });
  expect(painted.read('{"format":1,"name":"a"}')).toEqual({ name: "a", colour: "grey" });
  expect(painted.read('{"format":2,"name":"a","colour":"red"}')).toEqual({ name: "a", colour: "red" });
  expect(() => storedBody(shape, [beganToSayFormat]).read(old)).toThrow("colour");
});

test("what nobody checked before is checked before it is written", () => {
  expect(() => planBody.write({ ...planBody.read(JSON.stringify(frozen(1, "plan")[0])), start: "soon" })).toThrow();
});
