import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
let owner: Visitor;
let id: string;
beforeAll(async () => {
  here = await serveHere();
  owner = new Visitor(here.origin);
  id = await imported(owner);
  await adopted(owner, id);
});
afterAll(() => here.end());

type Making = readonly [
  what: string,
  at: () => string | Promise<string>,
  form: string,
  fields: Record<string, string | readonly string[]>,
  made: (page: Visited) => string | null | undefined,
];

const linkOn = ({ html }: Visited) => html.querySelector("#private-link")?.textContent;
const questions = ["cx-mirage.dead-ends", "cx-mirage.removing-causes"];

let bench = "";
async function ownBench(): Promise<string> {
  if (bench !== "") return bench;
  const made = await owner.submit(await owner.open("/bench/new"), { name: "Practice" });
  bench = made.html.querySelector("a.button")?.getAttribute("href") ?? "";
  return bench;
}

const makings: readonly Making[] = [
  ["an assessment", () => "/start", "form", { scope: "quick" }, ({ path }) => path],
  ["a bench", () => "/bench/new", "form", { name: "Ferries" }, linkOn],
  [
    "a room",
    () => "/workshops/new",
    "main form",
    { title: "Ferries", pitfall: "cx-mirage" },
    ({ html }) =>
      html
        .querySelectorAll("code")
        .map(({ textContent }) => textContent)
        .join(" "),
  ],
  ["a shared link", () => `/a/${id}/share`, "form:has([name=scope])", { scope: "view", name: "Ada" }, linkOn],
  ["a link elsewhere", () => `/a/${id}/leave`, "form:has([name=scope])", { scope: "edit" }, linkOn],
  [
    "a hand-over",
    () => `/a/${id}/hand-over`,
    "form:has([name=question])",
    { name: "Ada", question: questions },
    linkOn,
  ],
  [
    "a calendar",
    () => `/a/${id}/plan/calendar`,
    "form:has([name=part])",
    { part: "plan", name: "Ada" },
    ({ text }) => /calendar\/[\w-]+\.ics/.exec(text)?.[0],
  ],
  [
    "an action of one's own",
    () => `/a/${id}/plan`,
    "form:has([value=add])",
    { title: "Ask the crew", window: "1" },
    ({ html }) =>
      String(html.querySelectorAll("li").filter(({ textContent }) => textContent.includes("Ask the crew")).length),
  ],
  ["an assessment on a bench", ownBench, "#start", { scope: "full" }, ({ path }) => path],
  ["a link to a bench", ownBench, "form:has([value=link])", { do: "link", name: "Ada" }, linkOn],
];

/** How much there is of everything that a form can make. */
async function counted(): Promise<readonly number[]> {
  const { store } = here.plumbline;
  const { length: items = 0 } = (await store.planOf(id))?.plan.items ?? [];
  const { length: links } = await store.links(id);
  const benchId = (await ownBench()).split("/").at(-1) ?? "";
  return [items, links, (await store.benchLinks(benchId)).length, (await store.onBench(benchId)).length];
}

test.each(makings)(
  "%s is made once by a form that is sent again, and once more by the next form",
  async (...making) => {
    const [what, at, form, fields, made] = making;
    const page = await owner.open(await at());
    expect(page.html.querySelector(form)?.querySelector("[name=once]"), what).not.toBeNull();
    const first = made(await owner.submit(page, fields, form));
    expect(first, what).toBeTruthy();
    const stands = await counted();
    expect(made(await owner.submit(page, fields, form))).toBe(first);
    expect(await counted()).toEqual(stands);

    const next = await owner.open(await at());
    const both = await Promise.all([owner.submit(next, fields, form), owner.submit(next, fields, form)]);
    expect(both.map(({ status }) => status < 300)).toEqual([true, true]);
    const [one, other] = both.map(made);
    expect(one).toBe(other);
    expect(one).not.toBe(first);
  },
);

test("gone back to and filled in otherwise, the same form makes another", async () => {
  const page = await owner.open(`/a/${id}/share`);
  const form = "form:has([name=scope])";
  const links = await Promise.all(["Ada", "Grace"].map((name) => owner.submit(page, { scope: "view", name }, form)));
  expect(new Set(links.map(linkOn)).size).toBe(2);
});

test.each(makings.slice(0, 3))(
  "%s whose answer was lost is this browser's when the form is sent again",
  async (...making) => {
    const [, at, form, fields, made] = making;
    const lost = new Visitor(here.origin);
    const page = await lost.open(await at());
    const first = made(await lost.submit(page, fields, form));
    const again = new Visitor(here.origin);
    const second = await again.submit(page, fields, form);
    expect(made(second)).toBe(first);
    expect(second.status).toBeLessThan(300);
    expect(
      (await again.open("/")).html.querySelectorAll("main a[href]").map((each) => each.getAttribute("href")),
    ).toEqual((await lost.open("/")).html.querySelectorAll("main a[href]").map((each) => each.getAttribute("href")));
  },
);

test("a file sent twice is one assessment", async () => {
  const visitor = new Visitor(here.origin);
  const token = (await visitor.open("/import")).html.querySelector("[name=once]")?.getAttribute("value") ?? "";
  const upload = async (organisation: string) => {
    const form = new FormData();
    form.set("once", token);
    const file = { ...sampleAssessment(), profile: { ...sampleAssessment().profile, organisation } };
    form.set("file", new File([JSON.stringify({ format: "plumbline-assessment/2", ...file })], "a.json"));
    return (await visitor.post("/import", form)).path;
  };
  const first = await upload("Ferries");
  expect(first).toMatch(/^\/a\//);
  expect(await upload("Ferries")).toBe(first);
  expect(await upload("Trams")).not.toBe(first);
});
