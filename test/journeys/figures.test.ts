import { afterAll, beforeAll, expect, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const typed = {
  "current-promoters": "50",
  "current-passives": "30",
  "current-detractors": "20",
  "previous-score": "−100",
  "csat-percent": "0.84",
  "csat-responses": "410",
  "csat-invitations": "400",
  "csat-wording": "no",
  "ces-easy": "71,5 %",
  "ces-responses": "1 200",
  "ces-census": "no",
  contactsPerMonth: "42.000",
  costPerContact: "£4,500",
};

const shownIn = (page: Visited, field: string) =>
  page.html.querySelector(`#${field}`)?.getAttribute("value") ??
  page.html.querySelector(`#${field} option[selected]`)?.getAttribute("value");

/** The readings that are asked back, by field: those offered, in order. */
const askedBack = (page: Visited) =>
  Object.fromEntries(
    page.html
      .querySelectorAll("input[type=radio]")
      .map((radio) => radio.getAttribute("name") ?? "")
      .filter((name) => name.startsWith("reading-"))
      .map((name) => [
        name,
        page.html.querySelectorAll(`input[name=${name}]`).map((radio) => radio.parentNode?.textContent.trim()),
      ]),
  );

const choice = (page: Visited, name: string, index: number) => ({
  [name]: page.html.querySelectorAll(`input[name=${name}]`)[index]?.getAttribute("value") ?? "",
});

test("without script figures that look wrong are asked back in one form that loses nothing, and saved as chosen", async () => {
  const visitor = new Visitor(here.origin);
  const { id } = await begin(visitor, "full", { metrics: "nps" });
  const empty = await visitor.open(`/a/${id}/figures`);
  const asked = await visitor.submit(empty, typed);
  expect(asked.status).toBe(422);
  expect(askedBack(asked)).toEqual({
    "reading-current-promoters": ["Percentages: keep the score, 30", "100 people answered"],
    "reading-csat-percent": ["84 %", "0.84 %"],
    "reading-csat-invitations": [
      "The two are swapped: 400 answered, 410 were asked",
      "Others could answer too, as with an open link: leave the invitations out",
    ],
    "reading-contactsPerMonth": ["42 contacts", "42000 contacts"],
    "reading-costPerContact": ["£ 4500", "£ 4.5"],
  });
  const links = asked.html.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href") ?? "");
  expect(links.sort()).toEqual(
    Object.keys(askedBack(asked))
      .map((name) => `#${name}`)
      .sort(),
  );
  expect(links.every((link) => asked.html.querySelector(link) !== null)).toBe(true);
  expect(asked.text).toContain("Contacts a month: “42.000” can be read in two ways.");

  // chosen, but for one that is still open and one field that is wrong
  const chosen = {
    ...choice(asked, "reading-current-promoters", 0),
    ...choice(asked, "reading-csat-percent", 0),
    ...choice(asked, "reading-csat-invitations", 0),
    ...choice(asked, "reading-contactsPerMonth", 1),
  };
  const again = await visitor.submit(asked, { ...chosen, frontlineTurnover: "many" });
  expect(again.status).toBe(422);
  expect(again.html.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"))).toEqual([
    "#reading-costPerContact",
    "#frontlineTurnover",
  ]);
  for (const [field, text] of Object.entries({ ...typed, frontlineTurnover: "many" }))
    expect([field, shownIn(again, field)]).toEqual([field, text]);
  for (const [name, value] of Object.entries(chosen))
    expect(again.html.querySelector(`input[name=${name}][checked]`)?.getAttribute("value")).toBe(value);

  const kept = await visitor.submit(again, { ...choice(again, "reading-costPerContact", 1), frontlineTurnover: "31" });
  expect(kept.path).toBe(`/a/${id}/review`);
  const file = JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8"));
  expect(file.figures).toEqual({
    nps: { current: { score: 30 }, previous: { score: -100 } },
    csat: { percent: 84, responses: 400, invitations: 410, sameAsLastTime: { wording: "no" } },
    ces: { easy: 71.5, responses: 1200, census: false },
    contactsPerMonth: 42000,
    costPerContact: 4.5,
    currency: "GBP",
    frontlineTurnover: 31,
  });
  // saved once more as it is drawn, nothing is asked and nothing changes
  expect((await visitor.submit(await visitor.open(`/a/${id}/figures`), {})).path).toBe(`/a/${id}/review`);
  expect(JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8")).figures).toEqual(
    file.figures,
  );
});

test("a number is folded away unless the profile names it or something is entered", async () => {
  const visitor = new Visitor(here.origin);
  const { id } = await begin(visitor, "full", { metrics: "nps" });
  const open = (page: Visited) =>
    page.html.querySelectorAll("form > section:first-of-type > div > details").map((part) => part.hasAttribute("open"));
  expect(open(await visitor.open(`/a/${id}/figures`))).toEqual([true, false, false]);
  await visitor.submit(await visitor.open(`/a/${id}/figures`), { "ces-easy": "71" });
  const entered = await visitor.open(`/a/${id}/figures`);
  expect(open(entered)).toEqual([true, false, true]);
  expect(open(await visitor.submit(entered, { "csat-responses": "9" }))).toEqual([true, true, true]);
});

test("what a file says of all surveys together is shown and stays", async () => {
  const visitor = new Visitor(here.origin);
  const { id } = await begin(visitor, "full");
  const page = await visitor.open(`/a/${id}/figures`);
  expect(page.html.querySelector("#invitations")).toBeNull();
  await visitor.submit(page, { invitations: "5,000", "all-mix": "no" });
  const again = await visitor.open(`/a/${id}/figures`);
  expect([shownIn(again, "invitations"), shownIn(again, "all-mix")]).toEqual(["5000", "no"]);
  await visitor.submit(again, {});
  expect(JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8")).figures).toEqual({
    invitations: 5000,
    sameAsLastTime: { mix: "no" },
  });
});
