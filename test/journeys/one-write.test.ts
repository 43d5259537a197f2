import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { everyCommand } from "#test/support/every-command";
import { adopted, imported, instrument } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";
import type { Store } from "~/storage/store";

/** A browser that was let in keeps that, whatever becomes of what it came for. */
const STANDS_BY_ITSELF = ["redeem"];

let here: ServedHere;
let written: string[] = [];
beforeAll(async () => {
  here = await serveHere();
  listenIn(here.plumbline.store);
});
afterAll(() => here.end());

/** Notes every command that the store is given and takes. */
function listenIn(store: Store) {
  const methods = store as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  for (const name of new Set(everyCommand.map(({ by }) => by))) {
    const method = methods[name];
    if (method === undefined) continue;
    methods[name] = async (...given) => {
      const outcome = await method(...given);
      const isTaken = outcome !== false && !(name.startsWith("redeem") && outcome === undefined);
      if (isTaken && !STANDS_BY_ITSELF.includes(name)) written.push(name);
      return outcome;
    };
  }
}

/** Notes by what every post was written. */
function noting() {
  const done: [string, readonly string[]][] = [];
  const posts = async (what: string, post: () => Promise<Visited>) => {
    written = [];
    const page = await post();
    done.push([what, written]);
    written = [];
    return page;
  };
  return { done, posts };
}

const idIn = ({ path }: Visited) => path.split("/")[2] ?? "";
const secretOn = ({ html }: Visited) => html.querySelector("#private-link")?.textContent ?? "";

test("a form of an assessment or its plan is one command of the store, so that nothing can stand half", async () => {
  const owner = new Visitor(here.origin);
  const { id, tasks } = await begin(owner, "full");
  const question = await nextStep(owner, tasks);
  const [first, second] = instrument.questions.map((each) => each.id);
  const { done, posts } = noting();
  await posts("start", () => owner.post("/start", { scope: "quick" }));
  await posts("profile", async () =>
    owner.submit(await owner.open(`/a/${id}/profile`), { organisation: "Ferry Line" }),
  );
  await posts("answer", () => owner.submit(question, { answer: "2", note: "seen" }));
  await posts("figures", async () => owner.submit(await owner.open(`/a/${id}/figures`), {}));
  await posts("finish", () => owner.post(`/a/${id}/review`, {}));
  await posts("share", () => owner.post(`/a/${id}/share`, { scope: "view", name: "Grace" }));
  const asks = await posts("hand over", () =>
    owner.post(`/a/${id}/hand-over`, { name: "Ada", question: [first ?? "", second ?? ""] }),
  );
  const other = new Visitor(here.origin);
  const landed = await other.post("/open", { secret: secretOn(asks) });
  await posts("hand in", () => other.post(landed.path, { [`${first}:answer`]: "3", [`${second}:answer`]: "1" }));
  await posts("take over", async () =>
    owner.submit(await owner.open(`/a/${id}/hand-over`), {}, "li form:has(input[value=take-over])"),
  );
  let whole = "";
  await posts("import", async () => {
    whole = await imported(owner);
    return owner.open(`/a/${whole}`);
  });
  await posts("adopt", () => adopted(owner, whole));
  const added = { do: "add", title: "Ask the union", window: "2", role: "people-lead" };
  await posts("change the plan", () => owner.post(`/a/${whole}/plan`, added));
  await posts("measure again", () => owner.post(`/a/${whole}/plan`, { do: "reassess" }));
  await posts("erase", () => owner.post(`/a/${whole}/leave`, { erase: "yes", sure: "yes" }));
  expect(done).toEqual([
    ["start", ["create"]],
    ["profile", ["save"]],
    ["answer", ["save"]],
    ["figures", ["save"]],
    ["finish", ["finish"]],
    ["share", ["addLink"]],
    ["hand over", ["addLink"]],
    ["hand in", ["handAnswers"]],
    ["take over", ["save"]],
    ["import", ["createFromFile"]],
    ["adopt", ["adoptPlan"]],
    ["change the plan", ["savePlan"]],
    ["measure again", ["startReassessment"]],
    ["erase", ["erase"]],
  ]);
});

test("so is a form of a bench or a workshop", async () => {
  const owner = new Visitor(here.origin);
  const { done, posts } = noting();
  const made = await posts("make a bench", () => owner.post("/bench/new", { name: "Clients" }));
  const href = made.html.querySelector("a.button")?.getAttribute("href") ?? "";
  const started = idIn(await posts("start on it", () => owner.post(href, { do: "start", scope: "quick" })));
  const held = await imported(owner);
  await posts("put on it", () => owner.post(href, { do: "put", assessment: held }));
  await posts("duplicate", () => owner.post(href, { do: "duplicate", assessment: held }));
  await posts("archive", () => owner.post(href, { do: "archive", assessment: held }));
  const other = new Visitor(here.origin);
  const leave = await other.open(`/a/${await imported(other)}/leave`);
  const link = secretOn(await other.submit(leave, { scope: "own", name: "Own" }));
  await posts("put by a link", () => owner.post(href, { do: "put", secret: link }));
  await posts("passphrase", () => owner.post(href, { do: "passphrase", passphrase: "a boat at the harbour wall" }));
  await posts("erase from it", () => owner.post(href, { do: "erase", assessment: started, sure: "yes" }));
  const form = await owner.open(`/workshops/new?bench=${href.split("/")[2]}`);
  await posts("set a workshop up", () => owner.submit(form, { title: "Team day", client: "Ferry Line" }));
  const workshop = (await owner.open(href)).html.querySelector('a[href^="/w/"]')?.getAttribute("href") ?? "";
  await posts("begin", () => owner.post(workshop, { event: "begun", step: "0" }));
  await posts("close", () => owner.post(workshop, { event: "closed", step: "1" }));
  expect(done).toEqual([
    ["make a bench", ["createBench"]],
    ["start on it", ["createOnBench"]],
    ["put on it", ["putOnBench"]],
    ["duplicate", ["createOnBench"]],
    ["archive", ["archiveOnBench"]],
    ["put by a link", ["putOnBench"]],
    ["passphrase", ["setPassphrase"]],
    ["erase from it", ["erase"]],
    ["set a workshop up", ["createWorkshop"]],
    ["begin", ["changeWorkshop"]],
    ["close", ["changeWorkshop"]],
  ]);
});
