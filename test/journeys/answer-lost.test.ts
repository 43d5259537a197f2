import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
let owner: Visitor;
beforeAll(async () => {
  here = await serveHere();
  owner = new Visitor(here.origin);
});
afterAll(() => here.end());

const keptOf = async (id: string) => {
  const kept = await here.plumbline.store.planOf(id);
  if (kept === undefined) throw new Error("no plan");
  return kept;
};

/** A plan on which somebody has owned, dropped and not wanted something. */
async function worked() {
  const id = await imported(owner);
  await adopted(owner, id);
  const plan = `/a/${id}/plan`;
  const [first, second, third] = (await keptOf(id)).plan.items.filter(({ window }) => window === 1);
  if (first === undefined || second === undefined || third === undefined) throw new Error("too few actions");
  await owner.post(plan, { do: "edit", item: first.id, base: JSON.stringify({ owner: "" }), owner: "Ada" });
  await owner.post(plan, { do: "drop", item: third.id, reason: "Elsewhere" });
  return { id, plan, first, second, third };
}
type Worked = Awaited<ReturnType<typeof worked>>;

type Change = readonly [
  what: string,
  at: (there: Worked) => string,
  form: string,
  fields: Readonly<Record<string, string>>,
];

const openFirst = ({ plan, first }: Worked) => `${plan}?open=${first.id}`;
const changes: readonly Change[] = [
  ["a move down", openFirst, "form:has([name=do][value=shift])", {}],
  ["a move to another window", openFirst, "form:has([name=position])", { window: "2" }],
  ["a tick", openFirst, "form:has(.tick)", { done: "yes" }],
  ["taking up again", ({ plan, third }) => `${plan}?open=${third.id}`, "form:has([value=restore])", { do: "restore" }],
  ["handing all over", ({ plan }) => plan, "form:has([name=to])", { do: "hand-over", from: "Ada", to: "Grace" }],
  ["an own action", ({ plan }) => plan, "form:has([name=do][value=add])", { title: "Ask the crew" }],
  ["another day 1", ({ plan }) => plan, "form:has(#start)", { do: "start", start: "2027-03-01" }],
  ["an undo", ({ plan }) => `${plan}/history`, "#changes form", { number: "3" }],
];

test.each(changes)(
  "%s whose form is sent again is made once, and answered as it was",
  async (_what, at, form, fields) => {
    const there = await worked();
    const page = await owner.open(at(there));
    const { revision } = await keptOf(there.id);
    const send = () => owner.submit(page, fields, form);
    const answers = [...(await Promise.all([send(), send()])), await send()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await keptOf(there.id)).revision).toBe(revision + 1);
  },
);

test("a change that somebody made after one whose answer was lost stands, though that one is sent again", async () => {
  const { id, plan, first } = await worked();
  const page = await owner.open(`${plan}?open=${first.id}`);
  await owner.submit(page, { window: "2" }, "form:has([name=position])");
  await owner.post(plan, { do: "move", item: first.id, window: "3", position: "1" });
  const again = await owner.submit(page, { window: "2" }, "form:has([name=position])");
  expect(again.status).toBe(200);
  expect((await keptOf(id)).plan.items.find((item) => item.id === first.id)?.window).toBe(3);
});

test("a form that was kept in part and clashed in part says so again when it is sent again", async () => {
  const { id, plan, first } = await worked();
  const fields = { do: "edit", item: first.id, owner: "Mary", team: "Billing", sent: "once-and-again" };
  const base = JSON.stringify({ owner: "", team: "" });
  const answers = [await owner.post(plan, { ...fields, base }), await owner.post(plan, { ...fields, base })];
  expect(answers.map(({ status }) => status)).toEqual([409, 409]);
  expect((await keptOf(id)).plan.items.find((item) => item.id === first.id)).toMatchObject({
    owner: "Ada",
    team: "Billing",
  });
});

test("a plan whose adoption was not heard of is shown when it is adopted again", async () => {
  const id = await imported(owner);
  await adopted(owner, id);
  await adopted(owner, id, "2027-02-01");
  expect((await keptOf(id)).plan.start).toBe("2027-01-01");
});

/** A room on its first question, with its console. */
async function room() {
  const made = await owner.submit(await owner.open("/workshops/new"), { title: "Ferries" }, "main form");
  const href =
    made.html
      .querySelector('a[href^="/w/"]')
      ?.getAttribute("href")
      ?.replace(/\/present$/, "") ?? "";
  const id = href.split("/")[2] ?? "";
  const stored = async () => {
    const found = await here.plumbline.store.workshopNow(id);
    if (found === undefined) throw new Error("no room");
    return found.stored.workshop;
  };
  await owner.submit(await owner.open(href), {}, "form:has([name=event][value=begun])");
  return { href, stored };
}

const presses: readonly (readonly [string, string, Record<string, string>])[] = [
  ["an action taken down", "form:has([name=event][value='action.noted'])", { title: "Tag a hundred", owner: "Ada" }],
  ["a parked question", "form:has([name=event][value=parked])", { note: "The CX team finds out" }],
  ["a locked door", "form:has([name=event][value='door.locked'])", {}],
  ["a question taken earlier", "form:has([name=event][value=reordered])", {}],
  ["a skipped question", "form:has([name=event][value=skipped])", {}],
];

test.each(presses)(
  "%s whose form is sent again is taken once, and nobody is told that it was not",
  async (_what, form, fields) => {
    const { href, stored } = await room();
    const page = await owner.open(href);
    const before = await stored();
    const answers: Visited[] = [];
    for (let time = 0; time < 2; time += 1) answers.push(await owner.submit(page, fields, form));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { step, actions } = await stored();
    expect([step - before.step, actions.length]).toEqual(form.includes("noted") ? [0, 1] : [1, 0]);
    if (form.includes("noted")) {
      await owner.submit(await owner.open(href), fields, form);
      expect((await stored()).actions).toHaveLength(2);
    }
  },
);

test("of two consoles that press the same, the second is told that the room has moved on", async () => {
  const { href, stored } = await room();
  const [one, other] = [await owner.open(href), await owner.open(href)];
  const { step } = await stored();
  const statuses: number[] = [];
  for (const page of [one, other])
    statuses.push((await owner.submit(page, {}, "form:has([name=event][value=skipped])")).status);
  expect(statuses).toEqual([200, 409]);
  expect((await stored()).step).toBe(step + 1);
});
