import { decisionDays } from "~/domain/team-plan/decision-days";
import { statusWords } from "~/domain/team-plan/status-words";
import { dayNumber, START } from "./clock";
import type { Day } from "./course";
import type { Seen } from "./hands";
import type { Team } from "./team";
import { saysAll, takes } from "./work";

/** The verdict a page of the status gives. */
const verdictOn = ({ html }: Seen) => html.querySelector("h1")?.textContent ?? "";

const chatOn = ({ html }: Seen) => html.querySelector("textarea")?.textContent ?? "";

/** The day before, the sponsor is told what is decided tomorrow; on the day itself, today, and can take it to the chat of the team. */
export const decisions: readonly Day[] = decisionDays(START).flatMap(({ day, on }): Day[] => [
  { day: dayNumber(on) - 1, does: (team) => asked(team, day, `day ${day}, tomorrow`) },
  {
    day: dayNumber(on),
    does: async (team) => {
      await asked(team, day, `Decide today: day ${day}`);
      await decided(team, day);
    },
  },
]);

/** What the sponsor said is written down in the meeting, and her own page says it. */
async function decided(team: Team, day: 30 | 60 | 90) {
  const what = `Two analysts for thirty days more after day ${day}, paid by Zoë`;
  await team.lead.go(team.plan);
  const form = `#decision-${day} form`;
  const fields = { choice: day === 90 ? "stay" : "go", on: team.clock.today(), what };
  await takes(team, "lead", (hands) => hands.send(form, fields), { did: "decision.recorded" });
  const page = await team.sponsor.go(`${team.plan}/status`);
  saysAll(team, page, what);
}

async function asked(team: Team, day: 30 | 60 | 90, when: string) {
  const page = await team.sponsor.go(`${team.plan}/status`);
  const verdict = verdictOn(page);
  team.faults.unless(
    (Object.values(statusWords.verdicts) as readonly string[]).includes(verdict),
    `the status begins with no verdict but “${verdict}”`,
  );
  saysAll(team, page, statusWords.decision, when, statusWords.ask(day), "Copy for Teams or Slack");
  const chat = chatOn(page);
  for (const said of [verdict, when, statusWords.ask(day), statusWords.notice])
    team.faults.unless(chat.includes(said), `what is copied for the chat does not say “${said}”: ${chat}`);
  for (const line of page.html.querySelectorAll("section li .font-semibold").map((each) => each.textContent.trim()))
    team.faults.unless(chat.includes(line), `what is copied for the chat does not name “${line}”`);
}
