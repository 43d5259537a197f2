import type { PlanItem } from "~/domain/team-plan/team-plan";
import { dateOf } from "./clock";
import type { Day } from "./course";
import { inWindow, type Team } from "./team";
import { isAsked, opens, opensWhole, saysAll, sends, takes, takesAtOnce } from "./work";

/** The action so many places down its window, and the one of the role whose link reports. */
export const itemIn = async (team: Team, window: PlanItem["window"], at: number): Promise<PlanItem> =>
  named(inWindow(await team.now(), window)[at]);

export const ofRole = async (team: Team): Promise<PlanItem> =>
  named((await team.now()).items.find(({ role, window }) => role === team.role && window === 1));

function named(item: PlanItem | undefined): PlanItem {
  if (item === undefined) throw new Error("there is no such action");
  return item;
}

/** Days 1 to 29: owners and dates, ticks, two at one action, an own action, one dropped, one person's actions given on. */
export const firstMonth: readonly Day[] = [
  {
    day: 2,
    does: async (team) => {
      const [first, second] = [await itemIn(team, 1, 0), await itemIn(team, 1, 1)];
      for (const { item, owner, due } of [
        { item: first, owner: "Ada", due: dateOf(12) },
        { item: second, owner: "Grace", due: dateOf(20) },
      ]) {
        await opens(team, "lead", item.id);
        const taken = { did: "item.edited", item: item.id, set: { owner, due } } as const;
        await takes(team, "lead", sends.whoAndWhen(item.id, { owner, due }), taken);
      }
      const { id, steps } = await ofRole(team);
      const ticked = (...done: readonly number[]) =>
        ({
          did: "step.ticked",
          item: id,
          set: { steps: steps.map((step, index) => ({ ...step, done: done.includes(index) })) },
        }) as const;
      await opens(team, "member", id);
      await takes(team, "member", sends.tick(id, 0), ticked(0));
      await takes(team, "member", sends.tick(id, 1), ticked(0, 1));
      await takes(team, "member", sends.tick(id, 1), ticked(0));
    },
  },
  {
    day: 4,
    does: async (team) => {
      const { id } = await itemIn(team, 2, 0);
      await opens(team, "lead", id);
      await opens(team, "owner", id);
      const set = (owner: string) => ({ did: "item.edited", item: id, set: { owner } }) as const;
      await takes(team, "owner", sends.whoAndWhen(id, { owner: "Łucja" }), set("Łucja"));
      const send = sends.whoAndWhen(id, { owner: "Ada" });
      await isAsked(team, { person: "lead", send, names: ["Łucja", "Ada"] });
      const field = `[id="${id}"] input[name="owner"]`;
      team.faults.unless((await team.lead.typed(field)) === "Ada", "what was typed is gone once it was asked about");
      await takes(team, "lead", send, set("Ada"));
    },
  },
  {
    day: 5,
    does: async (team) => {
      const { id } = await itemIn(team, 2, 1);
      await opensWhole(team, "lead", id);
      await opensWhole(team, "office", id);
      const done = (set: Readonly<Record<string, unknown>>) => ({ did: "item.edited", item: id, set }) as const;
      const theirs = { owner: "Grace", team: "Billing" };
      await takes(team, "office", sends.whole(theirs), done(theirs));
      const note = "Begun with two teams.\nMore on Friday.";
      await isAsked(team, {
        person: "lead",
        send: sends.whole({ owner: "Ada", note }),
        names: ["Grace", "Ada"],
        taken: [done({ note })],
      });
      await takes(team, "lead", sends.whole({ "keep.owner": "yours" }), done({ owner: "Ada" }));
    },
  },
  {
    day: 9,
    does: async (team) => {
      const { id } = await itemIn(team, 1, 0);
      await opens(team, "office", id);
      await opens(team, "lead", id);
      await takes(team, "office", sends.status(id, "doing"), { did: "item.edited", item: id });
      await takes(team, "office", sends.move(id, "2"), { did: "item.moved", item: id });
      await isAsked(team, { person: "lead", send: sends.move(id, "3"), names: ["Days 31 to 60"] });
      const stands = (await team.now()).items.find((item) => item.id === id);
      team.faults.unless(stands?.window === 2, "an action was moved over somebody’s move");
    },
  },
  {
    day: 10,
    does: async (team) => {
      await team.office.go(team.plan);
      const own = { title: "Ask the union, and the works council", window: "1", owner: "Grace", team: "Billing" };
      saysAll(team, await takes(team, "office", sends.own(own), { did: "item.added" }), own.title);
    },
  },
  {
    day: 11,
    does: async (team) => {
      const { id } = await ofRole(team);
      const what = "Two of three were still asked.";
      await opens(team, "member", id);
      const set = { sign: { seen: false, on: dateOf(11), what } };
      await takes(team, "member", sends.sign(id, "no", what, dateOf(11)), { did: "item.edited", item: id, set });
      await opens(team, "lead", id);
      await opens(team, "member", id);
      await takesAtOnce(team, [
        { person: "lead", send: sends.tick(id, 1), taken: { did: "step.ticked", item: id } },
        { person: "member", send: sends.tick(id, 2), taken: { did: "step.ticked", item: id } },
      ]);
      const steps = (await team.now()).items.find((item) => item.id === id)?.steps ?? [];
      team.faults.unless(
        steps.slice(0, 3).every(({ done }) => done),
        "of two ticks at once one is lost",
      );
    },
  },
  {
    day: 16,
    does: async (team) => {
      const [kept, dropped] = [await itemIn(team, 2, 1), await itemIn(team, 2, 2)];
      await opens(team, "owner", kept.id);
      await opens(team, "lead", kept.id);
      await takes(team, "lead", sends.status(kept.id, "done"), { did: "item.edited", item: kept.id });
      const reason = "No time this quarter.";
      await isAsked(team, { person: "owner", send: sends.drop(kept.id, reason), names: ["Done", reason] });
      await opens(team, "owner", dropped.id);
      const isDropped = { did: "item.dropped", item: dropped.id } as const;
      await takes(team, "owner", sends.drop(dropped.id, reason), isDropped);
      await opens(team, "owner", dropped.id);
      await takes(team, "owner", sends.restore(dropped.id), { did: "item.restored", item: dropped.id });
      await opens(team, "owner", dropped.id);
      await takes(team, "owner", sends.drop(dropped.id, "The board said no."), isDropped);
    },
  },
  {
    day: 25,
    does: async (team) => {
      await team.owner.go(team.plan);
      await takes(team, "owner", sends.handOver("Grace", "Ada"), { did: "owner.changed" });
      const left = (await team.now()).items.filter(({ owner, state }) => owner === "Grace" && state.status !== "done");
      team.faults.unless(left.length === 0, `${left.length} actions were not given on`);
    },
  },
];
