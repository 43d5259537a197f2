import { expect, test } from "vitest";
import { after, itemIn, planInstrument, START, tinyPlan } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import { editOf } from "~/domain/team-plan/item-fields";
import type { ItemEdit } from "~/domain/team-plan/plan-command";
import { planLimits } from "~/domain/team-plan/plan-limits";
import { problemWords } from "~/domain/team-plan/refusal-words";

const plan = tinyPlan();
const drawn = editOf(itemIn(plan, "listen"));
const edit = (yours: ItemEdit, on = plan, base: ItemEdit = drawn, today = START) =>
  changePlan(on, { type: "item.edited", item: "listen", base, yours }, { instrument: planInstrument, today });
const accepted = (...given: Parameters<typeof edit>) => {
  const outcome = edit(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome;
};
const problemsOf = (yours: ItemEdit, on = plan, base = drawn) => {
  const outcome = edit(yours, on, base);
  return !outcome.ok && outcome.refusal.reason === "problems"
    ? outcome.refusal.problems.map(({ field, problem }) => [field, problem])
    : outcome;
};

test("two people who change different fields of a whole form both keep what they wrote", () => {
  const first = accepted({ ...drawn, owner: "Ada", note: "Began." });
  const second = accepted({ ...drawn, team: "Billing", due: "2027-01-20" }, first.plan);
  expect(itemIn(second.plan, "listen")).toMatchObject({
    owner: "Ada",
    note: "Began.",
    team: "Billing",
    due: "2027-01-20",
  });
  expect(second).toMatchObject({ clashes: [] });
  expect(second.changes.map((change) => "field" in change && change.field)).toEqual(["team", "due"]);
});

test("where both changed the same field, theirs stands and both come back; the other fields are merged", () => {
  const { plan: theirs } = accepted({ ...drawn, owner: "Ada" });
  const yours = accepted({ ...drawn, owner: "Grace", team: "Billing" }, theirs);
  expect(itemIn(yours.plan, "listen")).toMatchObject({ owner: "Ada", team: "Billing" });
  expect(yours.clashes).toEqual([{ field: "owner", base: "", theirs: "Ada", yours: "Grace" }]);
});

test("writing the same as somebody else is no clash and no change", () => {
  const { plan: theirs } = accepted({ ...drawn, owner: "Ada" });
  expect(accepted({ ...drawn, owner: "Ada" }, theirs)).toMatchObject({ changes: [], clashes: [] });
});

test("a field without what it was drawn from is taken only where nothing would be lost", () => {
  expect(accepted({ owner: "Ada" }, plan, {}).clashes).toEqual([
    { field: "owner", base: null, theirs: "", yours: "Ada" },
  ]);
});

test("reworded steps keep the ticks somebody set meanwhile", () => {
  const ticked = after(plan, [{ type: "step.ticked", item: "listen", index: 1, text: "Go on.", done: true }]);
  const { plan: reworded } = accepted({ ...drawn, steps: ["Prepare.", "Begin now.", "Go on.", "Finish."] }, ticked);
  expect(itemIn(reworded, "listen").steps).toEqual([
    { text: "Prepare.", done: false },
    { text: "Begin now.", done: false },
    { text: "Go on.", done: true },
    { text: "Finish.", done: false },
  ]);
  const { plan: inPlace } = accepted({ ...drawn, steps: ["Begin.", "Go on, gently.", "Finish."] }, ticked);
  expect(itemIn(inPlace, "listen").steps[1]).toEqual({ text: "Go on, gently.", done: true });
});

test("a new status begins today; the same status keeps its day", () => {
  const { plan: doing } = accepted({ state: { status: "doing", why: "" } }, plan, drawn, "2027-01-05");
  expect(itemIn(doing, "listen").state).toEqual({ status: "doing", since: "2027-01-05", why: "" });
  const base = editOf(itemIn(doing, "listen"));
  expect(accepted({ ...base, note: "Going well." }, doing, base, "2027-01-09").changes).toHaveLength(1);
});

test("a sign and a review are written down with their day and what was seen", () => {
  const given: ItemEdit = {
    sign: { seen: true, on: "2027-01-12", what: "Four leaders brought a call." },
    review: { on: "2027-01-30", failed: false, what: "Calls are still chosen at random." },
  };
  const { plan: seen } = accepted(given, plan, drawn, "2027-01-30");
  expect(itemIn(seen, "listen")).toMatchObject({ sign: { seen: true }, review: { failed: false } });
  expect(problemsOf({ sign: { seen: true, on: null, what: " " } })).toEqual([
    ["sign", "when-missing"],
    ["sign", "what-missing"],
  ]);
  expect(problemsOf({ sign: { seen: false, on: START, what: "" } })).toMatchObject({ ok: true });
  expect(problemsOf({ review: { on: "2027-13-01", failed: true, what: "" } })).toEqual([
    ["review", "not-a-date"],
    ["review", "what-missing"],
  ]);
});

test("names hold 200 and texts 4,000 UTF-16 units, and no more", () => {
  const { name, note } = planLimits;
  expect([name, note]).toEqual([200, 4000]);
  const full = {
    title: "é".repeat(name),
    owner: "a".repeat(name),
    team: "b".repeat(name),
    note: "😀".repeat(note / 2),
  };
  expect(problemsOf(full)).toMatchObject({ ok: true });
  for (const [field, text] of Object.entries(full))
    expect(problemsOf({ [field]: `${text}x` })).toEqual([[field, "too-long"]]);
  for (const field of ["why", "leadingSign", "failedIf"])
    expect(problemsOf({ [field]: "x".repeat(note + 1) })).toEqual([[field, "too-long"]]);
  expect(problemWords({ field: "title", problem: "too-long", limit: 200, actual: 1214 })).toBe(
    "Shorten the title to 200 characters; there are 1,214 now.",
  );
});

test("a title, a step and the reason for dropping cannot be empty; roles and days must exist", () => {
  expect(problemsOf({ title: " " })).toEqual([["title", "missing"]]);
  expect(problemsOf({ steps: ["Begin.", ""] })).toEqual([["steps", "missing"]]);
  expect(problemsOf({ steps: Array.from({ length: 41 }, () => "Again.") })).toEqual([["steps", "too-many"]]);
  expect(problemsOf({ state: { status: "dropped", why: "" } })).toEqual([["state", "missing"]]);
  expect(problemsOf({ role: "king" as never })).toEqual([["role", "unknown-role"]]);
  expect(problemsOf({ due: "20 March" })).toEqual([["due", "not-a-date"]]);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://a.example/x",
  "//a.example",
  "a.example",
  "http://",
  "https://a b",
])("%s is no link to evidence", (evidenceLink) => {
  expect(problemsOf({ evidenceLink })).toEqual([["evidenceLink", "not-a-web-address"]]);
});

test.each(["https://wiki.example/calls?week=3#top", "http://intranet/sheet", "HTTPS://A.EXAMPLE"])(
  "%s is a link to evidence",
  (evidenceLink) => {
    expect(problemsOf({ evidenceLink })).toMatchObject({ ok: true });
  },
);

test("one problem refuses the whole edit, and a fault that stood there before refuses nothing", () => {
  expect(problemsOf({ ...drawn, owner: "Ada", due: "soon" })).toEqual([["due", "not-a-date"]]);
  const base = { ...drawn, title: "" };
  expect(problemsOf({ ...base, owner: "Ada" }, plan, base)).toMatchObject({ ok: true });
});
