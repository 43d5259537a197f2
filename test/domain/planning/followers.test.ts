import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { readInstrument } from "~/content/read-instrument";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

/** Where a follower stands beside a stop whose sign takes so many days to be seen. */
function follower(takes: number) {
  const { plan } = report(
    tinyAssessment({ "p.stop": 3, "p.last": 3, "p.other": 3 }),
    tinyInstrument([
      {
        id: "p",
        questions: ["stop", "last", "other"],
        actions: [
          { id: "stop", lifts: { "p.stop": 4 }, follower: "last", takes },
          { id: "last", lifts: { "p.last": 4 }, requires: [{ action: "stop", when: null, from: "begun" }] },
          { id: "other", lifts: { "p.other": 4 } },
        ],
      },
    ]),
  );
  const placed = plan?.windows.flatMap(({ actions }) => actions) ?? [];
  return placed.find(({ id }) => id === "last")?.start ?? plan?.later.map(({ id }) => id);
}

test("what follows a temporary stop begins no earlier than the stop’s sign can be seen, else it heads what comes later", () => {
  expect([follower(20), follower(70), follower(95)]).toEqual([61, 71, ["last"]]);
});

test.each(["software-60", "car-dealers"])("%s does not begin what follows a stop beside the stop", (name) => {
  const { plan, actionsById } = report(assessedOrganisation(name), instrument);
  const placed = plan?.windows.flatMap(({ actions }) => actions) ?? [];
  const stop = placed.find(({ id }) => id === "suspend-one-refusal");
  expect(stop?.start).toBe(61);
  expect(actionsById["suspend-one-refusal"]?.follower).toBe("case-rulings");
  expect(placed.map(({ id }) => id)).not.toContain("case-rulings");
  expect(plan?.later[0]).toMatchObject({ id: "case-rulings", because: "follows" });
});
