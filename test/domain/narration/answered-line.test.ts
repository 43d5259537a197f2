import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { readInstrument } from "~/content/read-instrument";
import { answeredLine } from "~/domain/narration/planned-lines";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

function lineOf(name: string, action: string): string {
  const found = report(assessedOrganisation(name), instrument);
  const placed = [...(found.plan?.windows.flatMap(({ actions }) => actions) ?? []), ...(found.plan?.later ?? [])];
  const planned = placed.find(({ id }) => id === action);
  if (planned === undefined) throw new Error(`${action} does not stand`);
  return answeredLine(found, planned);
}

const nameOf = (id: string) => instrument.questions.find((question) => question.id === id)?.name;

test("an answer is quoted with the name of its question, the one the finding is about first", () => {
  const [own, other] = [nameOf("cx-mirage.removing-causes"), nameOf("siloed-dashboards.joint-action")];
  for (const name of ["tax-helpline", "water-utility"]) {
    const line = lineOf(name, "remove-one-cause");
    expect(line).toMatch(new RegExp(`^Because of what you answered – ${own}: “[^”]+” ${other}: “[^”]+”$`));
  }
});

test("what follows a stop quotes what was stopped", () => {
  expect(lineOf("online-shop", "reprice-the-outsourcer")).toContain(
    `Because of what you answered – ${nameOf("score-tied-evaluations.pay-and-ratings")}: “`,
  );
});

test("what is good already is a step to go on from, and no reason", () => {
  expect(lineOf("mutual", "tell-what-became-of-it")).toMatch(/^One step beyond what you answered – [^:]+: “/);
});
