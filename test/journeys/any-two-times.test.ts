import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, instrument, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

const QUESTION = "leader-distance.direct-contact";
const NAME = instrument.questions.find(({ id }) => id === QUESTION)?.name ?? "?";
let time = new Date("2027-01-01T10:00:00Z");
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

/** Imported as taken on 1 December, adopted on 1 January, finished again at the end of January and of February. */
async function thrice() {
  time = new Date("2027-01-01T10:00:00Z");
  const owner = new Visitor(here.origin);
  const sample = sampleAssessment();
  const id = await imported(owner, {
    ...sample,
    taken: "2026-12-01",
    answers: { ...sample.answers, [QUESTION]: { answer: 1 } },
  });
  await adopted(owner, id);
  for (const [day, answer] of [
    ["2027-01-31", "2"],
    ["2027-02-28", "3"],
  ] as const) {
    time = new Date(`${day}T10:00:00Z`);
    await owner.submit(await owner.open(`/a/${id}/q/${QUESTION}`), { answer, evidence: "2" });
    await owner.post(`/a/${id}/review`, {});
  }
  return { owner, id, compare: `/a/${id}/compare` };
}

test("the version a plan was adopted from is what later ones are compared with, also on paper", async () => {
  const { owner, id, compare } = await thrice();
  expect((await owner.open(`/a/${id}/results`)).html.querySelector(`a[href="${compare}"]`)).not.toBeNull();
  const page = await owner.open(compare);
  expect(page.text).toContain("28 February 2027 beside 1 December 2026");
  expect(page.text).toContain(`${NAME} +2 anchors`);
  expect(page.text).toContain("1 December 2026, the plan was adopted from it");
  const paper = await owner.open(`/a/${id}/files/report.md`);
  expect(paper.body.toString("utf8")).toContain("1 December 2026");
});

test("any two that were finished can be compared, the imported one too, by who only looks as well", async () => {
  const { owner, id, compare } = await thrice();
  const { visitor: reader } = await guest(owner, `/a/${id}/share`, { scope: "view" });
  for (const visitor of [owner, reader]) {
    const page = await visitor.open(compare);
    const keys = page.html
      .querySelectorAll('select[name="with"] option')
      .map((option) => option.getAttribute("value") ?? "");
    expect(keys).toHaveLength(3);
    const [first = "", second = "", third = ""] = keys;
    const two = async (then: string, now: string) => (await visitor.open(`${compare}?with=${then}&of=${now}`)).text;
    expect(await two(first, second)).toContain("31 January 2027 beside 1 December 2026");
    expect(await two(first, second)).toContain(`${NAME} +1 anchor`);
    expect(await two(second, third)).toContain("28 February 2027 beside 31 January 2027");
    expect((await visitor.open(`/a/${id}/results?version=1`)).text).toContain("1 December 2026");
  }
  expect((await owner.open(`${compare}?with=nonsense&of=1`)).text).toContain("28 February 2027 beside 1 December 2026");
});

test("while answers are open again, what was finished last is compared", async () => {
  const { owner, id, compare } = await thrice();
  await owner.submit(await owner.open(`/a/${id}/q/${QUESTION}`), { answer: "0" });
  const page = await owner.open(compare);
  expect([page.path, page.text.includes("28 February 2027 beside 1 December 2026")]).toEqual([compare, true]);
});
