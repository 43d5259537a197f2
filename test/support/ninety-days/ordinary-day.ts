import { itemIn, ofRole } from "./first-month";
import type { Team } from "./team";
import { opens, opensWhole, sends, takes } from "./work";

type Act = (team: Team, day: number) => Promise<void>;

/** What a day brings on which nothing else is to be done; each differs from what stands, so that each is a change. */
const acts: readonly Act[] = [
  async (team) => {
    const { id, owner: before } = await itemIn(team, 3, 0);
    const owner = before === "Ada" ? "Łucja" : "Ada";
    await opens(team, "lead", id);
    const taken = { did: "item.edited", item: id, set: { owner } } as const;
    await takes(team, "lead", sends.whoAndWhen(id, { owner }), taken);
  },
  async (team, day) => {
    const { id, steps } = await ofRole(team);
    const index = day % steps.length;
    const set = { steps: steps.map((step, at) => (at === index ? { ...step, done: !step.done } : step)) };
    await opens(team, "member", id);
    await takes(team, "member", sends.tick(id, index), { did: "step.ticked", item: id, set });
  },
  // Two have one action open and change different fields of it: both are taken, and nobody is asked.
  async (team, day) => {
    const { id } = await itemIn(team, 2, 0);
    const [note, name] = [`What was said on day ${day}.`, `Team ${day}`];
    await opensWhole(team, "office", id);
    await opensWhole(team, "owner", id);
    await takes(team, "office", sends.whole({ note }), { did: "item.edited", item: id, set: { note } });
    await takes(team, "owner", sends.whole({ team: name }), { did: "item.edited", item: id, set: { team: name } });
  },
  async (team) => {
    const { id } = await itemIn(team, 3, 0);
    await opens(team, "owner", id);
    await takes(team, "owner", sends.down(id), { did: "item.moved", item: id });
  },
  async (team) => {
    const { id, state } = await itemIn(team, 3, 1);
    const status = state.status === "doing" ? "not-started" : "doing";
    await opens(team, "lead", id);
    await takes(team, "lead", sends.status(id, status), { did: "item.edited", item: id });
  },
];

const WEEK = 7;

/** On working days somebody of the team changes something; day 1 is a Monday. */
export async function ordinaryDay(team: Team, day: number): Promise<void> {
  if (day % WEEK === 6 || day % WEEK === 0) return;
  await acts[day % acts.length]?.(team, day);
}
