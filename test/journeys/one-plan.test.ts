import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-02T10:00:00Z"));
});
afterAll(() => here.end());

const OURS = "Ask the union first";
const START = "2027-01-04";
const FILE = /\.(pdf|docx|pptx|md|csv|ics|json)(\?|$)/;
/** Files that hold no action of a plan. */
const WITHOUT_PLAN = /\/(answers|votes)\.csv|\/assessment\.json/;
const WHOLE = /\/(plan(-a4|-letter)?\.(pdf|docx|md|csv)|report\.(docx|md)|actions\.csv|jira\.csv|asana\.csv)(\?|$)/;

/** A plan of which nothing is as it was proposed: every action in the team's words, one dropped, one added, one moved. */
async function reworked() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, START);
  const plan = `/a/${id}/plan`;
  const proposed = (await stored(id)).items;
  for (const [index, item] of proposed.entries())
    await owner.post(plan, {
      do: "edit",
      item: item.id,
      base: JSON.stringify({ title: item.title, leadingSign: item.leadingSign, owner: "" }),
      title: `Team wording ${index}`,
      leadingSign: `Team sign ${index}`,
      owner: index === 0 ? "Ottoline" : "",
    });
  const [first, second, third] = proposed.filter(({ window }) => window !== "later");
  if (first === undefined || second === undefined || third === undefined) throw new Error("too few actions");
  await owner.post(plan, { do: "drop", item: second.id, reason: "The board said no." });
  await owner.post(plan, { do: "add", title: OURS, window: "1" });
  await owner.post(plan, { do: "move", item: third.id, window: "later", position: "1" });
  const { items } = await stored(id);
  const named = (item: string) => items.find((each) => each.id === item)?.title ?? "";
  return { owner, id, plan, proposed, items, dropped: named(second.id), moved: named(third.id) };
}

const stored = async (id: string) => {
  const kept = await here.plumbline.store.planOf(id);
  if (kept === undefined) throw new Error("no plan");
  return kept.plan;
};

const read = new Map<string, Promise<string>>();

/** What a file says; equal bytes, which links that show as much get, are read once. */
function saidOnce(body: Buffer): Promise<string> {
  const key = createHash("sha256").update(body).digest("hex");
  const said = read.get(key) ?? saidIn(body);
  read.set(key, said);
  return said;
}

/** Every file that pages lead to. */
async function filesOn(pages: readonly string[], visitor: Visitor, id: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const page of pages)
    for (const link of (await visitor.open(page)).html.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href") ?? "";
      if (href.startsWith(`/a/${id}/`) && FILE.test(href)) found.add(href);
    }
  return [...found];
}

test("every download of every page and link holds the adopted plan and nothing of the one proposed", async () => {
  const { owner, id, plan, proposed, items, dropped } = await reworked();
  const share = `/a/${id}/share`;
  const role = items.find((each) => each.window === 1 && each.role !== "" && each.title !== dropped)?.role ?? "";
  const links = {
    own: owner,
    edit: (await guest(owner, share, { scope: "edit" })).visitor,
    view: (await guest(owner, share, { scope: "view" })).visitor,
    "without notes": (await guest(owner, share, { scope: "view", "leave-out-notes": "yes" })).visitor,
    filtered: (await guest(owner, share, { scope: "view" })).visitor,
    "plan alone": (await guest(owner, share, { scope: "view", "leave-out-results": "yes" })).visitor,
    team: (await guest(owner, share, { scope: "team", role })).visitor,
  };
  const drafted = proposed.flatMap(({ title, leadingSign }) => [title, leadingSign]).map(spaceless);
  const standing = items.filter(({ state, window }) => state.status !== "dropped" && window !== "later");
  for (const [link, visitor] of Object.entries(links)) {
    const pages =
      link === "filtered"
        ? [`${plan}?window=1`, `${plan}/status?window=1`]
        : [plan, `${plan}/status`, ...(link === "team" || link === "plan alone" ? [] : [`/a/${id}/results`])];
    const files = await filesOn(pages, visitor, id);
    expect(files.length).toBeGreaterThan(pages.length === 3 ? 20 : 8);
    const hers = standing.filter((item) => link !== "team" || item.role === role);
    for (const file of files.filter((each) => !WITHOUT_PLAN.test(each))) {
      const served = await visitor.open(file);
      const at = `${link} ${file} ${served.status}`;
      const said = await saidOnce(served.body);
      expect([at, drafted.filter((text) => said.includes(text))]).toEqual([at, []]);
      const shown = file.includes("window=1") ? hers.filter(({ window }) => window === 1) : hers;
      if (WHOLE.test(file))
        expect([at, shown.map(({ title }) => title).filter((title) => !said.includes(spaceless(title)))]).toEqual([
          at,
          [],
        ]);
      if (link === "without notes" || link === "team") expect([at, said.includes("boardsaidno")]).toEqual([at, false]);
    }
    for (const page of pages) {
      const said = spaceless((await visitor.open(page)).text);
      expect([`${link} ${page}`, drafted.filter((text) => said.includes(text))]).toEqual([`${link} ${page}`, []]);
    }
  }
});

test("report, board page, slides and results name the team's own action, the day the plan begins on and who has what", async () => {
  const { owner, id, dropped, moved } = await reworked();
  const report = await saidIn((await owner.open(`/a/${id}/files/report.docx`)).body);
  const paper = await saidIn((await owner.open(`/a/${id}/plan.pdf`)).body);
  for (const said of [report, paper]) {
    for (const text of [
      OURS,
      "4 January 2027 to 2 February 2027",
      "Adopted by the team; day 1 is 4 January 2027.",
      moved,
    ])
      expect([text, said.includes(spaceless(text))]).toEqual([text, true]);
    expect(said).toContain(spaceless(`${dropped}: The board said no.`));
    expect(said).toContain("Ottoline");
  }
  for (const file of ["board-a4.pdf", "board.pptx"]) {
    const said = await saidIn((await owner.open(`/a/${id}/files/${file}`)).body);
    for (const text of [OURS, "Team wording 0", "Ottoline", "to do, 0 done"])
      expect([file, text, said.includes(spaceless(text))]).toEqual([file, text, true]);
  }
  const results = await owner.open(`/a/${id}/results`);
  expect(results.text).toContain("Next in the plan: team wording 0");
  expect(results.text).toContain(OURS);
  const data = new FormData();
  for (const [name, value] of [
    ["paper", "a4"],
    ["section", "plan"],
    ["withoutNames", "yes"],
    ["format", "md"],
  ] as const)
    data.append(name, value);
  const chosen = (await owner.post(`/a/${id}/report`, data)).body.toString("utf8");
  expect(chosen).toContain(OURS);
  expect(chosen).not.toContain("Ottoline");
});
