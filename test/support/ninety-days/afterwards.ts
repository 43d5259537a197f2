import { isDeepStrictEqual } from "node:util";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { shownDay } from "~/ui/team-plan/shown-day";
import { dateOf, LINKS_LIVE } from "./clock";
import type { Day } from "./course";
import { itemIn } from "./first-month";
import type { Hands, Seen } from "./hands";
import { NAMES, type Name, type Team } from "./team";
import { opens, saysAll, sends, takes } from "./work";

/** The first day on which it is told that a link ends: fourteen days are left then. */
const TOLD = LINKS_LIVE - 13;
const LENGTHENED: Name = "lead";
const told = (day: number) => `The link you came by can be used until ${shownDay(dateOf(day))}.`;

const GUESTS = Object.keys(NAMES) as readonly Name[];

/** Days 91 to 121: measured again with what is unfinished, an archive in another browser, links that end, and one that goes on. */
export const afterwards: readonly Day[] = [
  {
    day: 91,
    does: async (team) =>
      saysAll(team, await team.owner.go(team.plan), "the ninety days are over", "Begin a new assessment"),
  },
  { day: 93, does: (team, fresh) => archiveOpens(team, fresh) },
  { day: 94, does: measuredAgain },
  {
    day: TOLD - 1,
    does: async (team) => {
      for (const name of GUESTS) {
        const page = await team[name].go(team.plan);
        team.faults.unless(!page.text.includes(told(LINKS_LIVE)), `${name} is told of an end that is far away`);
      }
    },
  },
  {
    day: TOLD,
    does: async (team) => {
      for (const name of GUESTS) saysAll(team, await team[name].go(team.plan), told(LINKS_LIVE));
      const owners = await team.owner.go(`/a/${team.id}/share`);
      saysAll(team, owners, `ends on ${shownDay(dateOf(LINKS_LIVE))}`);
      const link = (await team.here.plumbline.store.links(team.id)).find(({ name }) => name === NAMES[LENGTHENED]);
      const form = `form:has(input[name="extend"][value="${link?.id}"])`;
      saysAll(team, await team.owner.send(form, { more: "30" }), `until ${shownDay(dateOf(LINKS_LIVE + 30))}`);
      const page = await team[LENGTHENED].go(team.plan);
      team.faults.unless(!page.text.includes("The link you came by can be used"), "a longer link is said to end");
    },
  },
  {
    day: LINKS_LIVE,
    does: async (team) => {
      for (const name of GUESTS) team.faults.unless((await team[name].go(team.plan)).status === 200, `${name} is out`);
      team.faults.unless((await team.calendars.status()) === 200, "the calendar ended before its last day");
    },
  },
  {
    day: LINKS_LIVE + 1,
    does: async (team) => {
      for (const name of GUESTS.filter((each) => each !== LENGTHENED)) {
        const page = await team[name].go(team.plan);
        team.faults.unless(page.status === 410, `${name}’s link has ended and is a ${page.status}`);
        saysAll(team, page, "3 May 2027");
      }
      team.faults.unless((await team.calendars.status()) === 410, "the calendar goes on after its link has ended");
      const { id } = await itemIn(team, 3, 0);
      await opens(team, LENGTHENED, id);
      await takes(team, LENGTHENED, sends.status(id, "done"), { did: "item.edited", item: id });
      await historyInWords(team);
    },
  },
];

/** The archive of the owner opens in a browser that knows nothing: plan and history are whole. */
async function archiveOpens(team: Team, fresh: Hands) {
  const { status, body } = await team.owner.file(`/a/${team.id}/archive.zip`);
  team.faults.unless(status === 200, `the archive is a ${status}`);
  const page = await fresh.brings(body, "archive.zip");
  const id = /^\/a\/([^/?]+)/.exec(page.path)?.[1];
  if (page.status !== 200 || id === undefined) {
    team.faults.unless(false, `the archive does not open: ${page.status} ${page.text.slice(0, 400)}`);
    return;
  }
  const { store } = team.here.plumbline;
  const plan = (await store.planOf(id))?.plan;
  team.faults.unless(isDeepStrictEqual(anonymous(plan), anonymous(await team.now())), "the archive has another plan");
  const lines = await linesOf(fresh, `/a/${id}/plan`);
  const before = await linesOf(team.owner, team.plan);
  const [opened, ...others] = lines;
  team.faults.unless(opened?.includes("opened the plan from a file") ?? false, `the history begins with ${opened}`);
  const plain = others.map((line) => line.replace(" · from a file, not witnessed here", ""));
  const gone = before.filter((line) => !plain.includes(line));
  team.faults.unless(gone.length === 0, `the archive’s history does not say: ${gone.slice(0, 3).join(" | ")}`);
}

/** Without the ids of the team's own actions, which an archive gives anew. */
const anonymous = (plan: TeamPlan | undefined) =>
  plan && { ...plan, items: plan.items.map((item) => ({ ...item, id: item.action ?? "own" })) };

/** The owner answers everything again; what is unfinished comes along into the new plan as it stands, and the old one stays. */
async function measuredAgain(team: Team) {
  const before = await team.now();
  await team.owner.go(team.plan);
  const button = { name: "do", value: "reassess" };
  const profile = await team.owner.send('form:has(button[value="reassess"])', {}, button);
  const id = /^\/a\/([^/]+)/.exec(profile.path)?.[1] ?? "";
  team.faults.unless(id !== team.id && /\/profile$/.test(profile.path), `measuring again led to ${profile.path}`);
  const tasks = await team.owner.send("form");
  let page = await team.owner.go(tasks.html.querySelector("a.button")?.getAttribute("href") ?? "");
  for (let count = 0; /\/q\//.test(page.path) && count < 100; count += 1) {
    team.faults.unless(!page.text.includes("Last time"), `${page.path} shows the earlier answer before the new one`);
    page = await team.owner.answers({ answer: String(count % 3) });
  }
  await team.owner.send("form");
  page = await team.owner.send("form");
  team.faults.unless(page.path === `/a/${id}/results`, `the new answers led to ${page.path}`);
  saysAll(team, await team.owner.go(`/a/${id}/plan`), "Bring along what is unfinished");
  await team.owner.send("#keep form", { start: dateOf(95), carry: "yes" });
  const plan = (await team.here.plumbline.store.planOf(id))?.plan;
  for (const item of before.items.filter(({ state }) => state.status === "not-started" || state.status === "doing")) {
    const carried = plan?.items.find((each) => each.id === item.id);
    const { owner, note, steps, state, title } = item;
    const as = carried && { owner, note, steps, state, title };
    team.faults.unless(
      carried !== undefined && isDeepStrictEqual({ ...carried, ...as }, carried),
      `${title} was not carried over as it stands`,
    );
  }
  const back = before.items.filter(({ id: item, state }) => {
    const carried = plan?.items.find((each) => each.id === item);
    return state.status === "dropped" && isInHand(itemOr(carried));
  });
  team.faults.unless(back.length === 0, `${back.map(({ title }) => title).join("; ")} came back after it was dropped`);
  team.faults.unless(isDeepStrictEqual(await team.now(), before), "measuring again changed the plan of before");
}

const itemOr = (item: TeamPlan["items"][number] | undefined) =>
  item ?? ({ window: "later", state: { status: "not-started", since: null, why: "" } } as const);

/** Every acknowledged change stands in the history in plain words: who, what, when. */
async function historyInWords(team: Team) {
  const lines = await linesOf(team.owner, team.plan);
  const acknowledged = [...team.ledger.lines()].reverse();
  team.faults.unless(lines.length === acknowledged.length, `${lines.length} lines for ${acknowledged.length} changes`);
  for (const [at, { number, who }] of acknowledged.entries())
    team.faults.unless(
      [who ?? "Somebody without a name", `Change ${number} ·`].every((text) => lines[at]?.includes(text) ?? false),
      `the history says in place of change ${number}: ${lines[at]}`,
    );
  const said = lines.join(" ");
  for (const [what, pattern] of [
    ["a null or undefined", /\b(null|undefined|NaN)\b/],
    ["an object", /\[object|[{}]/],
    ["an identifier", /\b(item|step|owner|action)\.(edited|ticked|moved|changed|dropped|added)\b|own-\w{8}/],
  ] as const)
    team.faults.unless(!pattern.test(said), `the history has ${what} in it: ${pattern.exec(said)?.[0]}`);
}

/** The lines of the history on its pages, the newest first. */
async function linesOf(visitor: Hands, plan: string): Promise<readonly string[]> {
  const lines: string[] = [];
  let page: Seen = await visitor.go(`${plan}/history`);
  for (;;) {
    for (const button of page.html.querySelectorAll("#changes form")) button.remove();
    lines.push(...page.html.querySelectorAll("#changes > li").map(({ textContent }) => textContent.trim()));
    const older = page.html.querySelector('a[href*="before="]')?.getAttribute("href");
    if (older === undefined) return lines;
    page = await visitor.go(older);
  }
}
