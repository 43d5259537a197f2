import { expect, test } from "vitest";
import { instrument, sampleAssessment } from "#test/support/imported";
import { report } from "~/domain/report";
import { adopt } from "~/domain/team-plan/adopt";
import { drawnReport } from "~/web/drawn-report";

const assessment = sampleAssessment();
const copied = <Value>(value: Value): Value => structuredClone(value);

test("the same answers give the report that was drawn for them, whoever asks and however often they were read", () => {
  const first = drawnReport(assessment, instrument);
  expect(drawnReport(copied(assessment), { ...instrument })).toBe(first);
  expect(first).toEqual(report(assessment, instrument));
});

test("another answer, note, name of a role or plan gives another", () => {
  const first = drawnReport(assessment, instrument);
  const [question = "", answer] = Object.entries(assessment.answers)[0] ?? [];
  const noted = { ...assessment, answers: { ...assessment.answers, [question]: { ...answer, note: "Seen in May" } } };
  const named = {
    ...instrument,
    ownerRoles: instrument.ownerRoles.map((role) => ({ ...role, name: `${role.name}!` })),
  };
  const adopted = adopt(first, "2027-01-04");
  if (!adopted.ok) throw new Error("no plan");
  const all = [
    first,
    drawnReport(noted as typeof assessment, instrument),
    drawnReport(assessment, named),
    drawnReport(assessment, instrument, adopted.plan),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(all[3]).toEqual(report(assessment, instrument, adopted.plan));
});
