import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { readInstrument } from "~/content/read-instrument";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

const planOf = (name: string) => {
  const { plan } = report(assessedOrganisation(name), instrument);
  if (plan === null) throw new Error(`${name} has no plan`);
  return plan;
};

test.each([
  ["hospital-group", "fear-loop", "coach-the-bad-number"],
  ["b2b-maker", "noise-chasing", "print-the-margin"],
  ["mutual", "cx-mirage", "count-again-each-quarter"],
])("%s has %s answered by %s, which ends it", (name, finding, action) => {
  const placed = planOf(name).windows.flatMap(({ actions }) => actions);
  expect(placed.find(({ answers }) => answers?.id === finding)?.id).toBe(action);
});

test.each(["city-administration", "b2b-maker"])(
  "%s ends a cause that everybody names within its ninety days",
  (name) => {
    const { plan, actionsById } = report(assessedOrganisation(name), instrument);
    const ends = plan?.windows
      .flatMap(({ actions }) => actions)
      .find(({ answers }) => answers?.id === "known-and-left");
    expect(ends?.id).toBe("remove-one-cause");
    expect((ends?.start ?? 90) + (actionsById["remove-one-cause"]?.takes ?? 90)).toBeLessThanOrEqual(90);
  },
);

test("a cause that nobody collects is found by tagging before it is ended, one that is known is not", () => {
  const city = assessedOrganisation("city-administration");
  const needs = (answer: 0 | 2) =>
    report({ ...city, answers: { ...city.answers, "cx-mirage.removing-causes": { answer } } }, instrument)
      .planGround.actions.find(({ id }) => id === "remove-one-cause")
      ?.requires.map(({ action }) => action);
  expect([needs(0), needs(2)]).toEqual([["tag-contacts"], []]);
});

test("where service is bought in, a suspended score is followed by the new price schedule that its letter names", () => {
  const { windows, later } = planOf("online-shop");
  const placed = windows.flatMap(({ actions }) => actions);
  expect(placed.map(({ id }) => id)).toContain("suspend-individual-consequences");
  const [first] = later;
  expect([...placed, ...(first === undefined ? [] : [first])]).toContainEqual(
    expect.objectContaining({ id: "reprice-the-outsourcer", because: "follows" }),
  );
});

test("anybody else’s suspended score is followed by a lasting way of assessing", () => {
  const placed = planOf("hotel-group").windows.flatMap(({ actions }) => actions);
  expect(placed).toContainEqual(
    expect.objectContaining({ id: "assess-behaviours-and-improvements", because: "follows" }),
  );
});

test("handling time is taken off scorecards only where it is measured, whoever runs a contact centre", () => {
  const offered = (name: string) =>
    report(assessedOrganisation(name), instrument).planGround.actions.find(
      ({ id }) => id === "handle-time-out-of-scorecards",
    )?.offered;
  expect(assessedOrganisation("hotel-group").profile).toMatchObject({ contactCentre: true });
  expect([offered("hotel-group"), offered("tax-helpline")]).toEqual([false, true]);
});
