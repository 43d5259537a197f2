import { dateOf } from "./clock";
import type { Day } from "./course";
import { itemIn, ofRole } from "./first-month";
import type { Team } from "./team";
import { opens, opensWhole, saysAll, sends, takes } from "./work";

const QUESTION = "cx-mirage.dead-ends";
const CHANGED = "Answers have changed since";
const RESULT = "The result of 16 November 2026.";

/** Who may answer is told that the result shown is the last finished one; who only looks gets that result, dated, and no other. */
async function resultsStay(team: Team) {
  saysAll(team, await team.owner.go(`/a/${team.id}/results`), RESULT, CHANGED);
  saysAll(team, await team.sponsor.go(`/a/${team.id}/results`), "16 November 2026");
}

async function answersAnew(team: Team, answer: string, note: string) {
  await team.owner.go(`/a/${team.id}/q/${QUESTION}`);
  await team.owner.answers({ answer, note });
}

/** Days 31 to 89: answers change and the plan proposes their difference, a change is taken back, wording is the team's own, a sign is seen. */
export const laterMonths: readonly Day[] = [
  {
    day: 35,
    does: async (team) => {
      const before = await team.now();
      const verdict = (await team.sponsor.go(`/a/${team.id}/results`)).html.querySelector("h1, h2")?.textContent;
      await answersAnew(team, "0", "Asked all twelve.");
      await resultsStay(team);
      const now = (await team.sponsor.go(`/a/${team.id}/results`)).html.querySelector("h1, h2")?.textContent;
      team.faults.unless(now === verdict, `the last result did not stay: ${now} in place of ${verdict}`);
      team.faults.unless(
        JSON.stringify(await team.now()) === JSON.stringify(before),
        "answers changed the plan by themselves",
      );
    },
  },
  {
    day: 37,
    does: async (team) => {
      const before = JSON.stringify(await team.now());
      await team.owner.go(`/a/${team.id}/review`);
      await team.owner.send("form");
      const results = await team.owner.go(`/a/${team.id}/results`);
      team.faults.unless(!results.text.includes(CHANGED), "the result is still said to be of earlier answers");
      team.faults.unless(JSON.stringify(await team.now()) === before, "a new result changed the plan by itself");
      const page = await team.owner.go(team.plan);
      saysAll(team, page, "Later answers propose a difference");
      const action = page.html.querySelector('#difference input[name="action"]')?.getAttribute("value") ?? "";
      const add = '#difference form:has(input[value="add-action"])';
      await takes(team, "owner", (hands) => hands.send(add), { did: "action.added", item: action });
      await answersAnew(team, "4", "All twelve were wrong: it had been mended.");
      await team.owner.go(`/a/${team.id}/review`);
      await team.owner.send("form");
      saysAll(team, await team.owner.go(team.plan), "No longer proposed");
      const settle = '#difference form:has(button[value="settle"])';
      const button = { name: "do", value: "settle" };
      await takes(team, "owner", (hands) => hands.send(settle, {}, button), { did: "difference.settled" });
    },
  },
  {
    day: 50,
    does: async (team) => {
      const { id, owner } = await itemIn(team, 3, 0);
      await opens(team, "lead", id);
      const taken = { did: "item.edited", item: id, set: { owner: "Mistake" } } as const;
      await takes(team, "lead", sends.whoAndWhen(id, { owner: "Mistake" }), taken);
      const number = String(team.ledger.lines().length);
      await team.owner.go(`${team.plan}/history`);
      const form = `form:has(button[value="${number}"])`;
      const undo = { did: "undone", item: id, set: { owner } } as const;
      await takes(team, "owner", (hands) => hands.send(form, {}, { name: "number", value: number }), undo);
    },
  },
  {
    day: 57,
    does: async (team) => {
      const { id } = await ofRole(team);
      const what = "Nobody of three was asked.";
      await opens(team, "lead", id);
      await takes(team, "lead", sends.status(id, "done"), { did: "item.edited", item: id });
      await opens(team, "member", id);
      const set = { sign: { seen: true, on: dateOf(57), what } };
      await takes(team, "member", sends.sign(id, "yes", what, dateOf(57)), { did: "item.edited", item: id, set });
      saysAll(team, await team.sponsor.go(`${team.plan}/status`), what);
    },
  },
  {
    day: 70,
    does: async (team) => {
      const [worded, put] = [await itemIn(team, 3, 0), await itemIn(team, 3, 1)];
      const title = "Take one cause out, where it begins; ours";
      await opensWhole(team, "office", worded.id);
      const taken = { did: "item.edited", item: worded.id, set: { title } } as const;
      await takes(team, "office", sends.whole({ title }), taken);
      await opens(team, "lead", put.id);
      await takes(team, "lead", sends.move(put.id, "later"), { did: "item.moved", item: put.id });
    },
  },
];
