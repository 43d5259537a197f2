import type { Answer } from "~/domain/assessment";
import { same } from "~/domain/team-plan/same";
import { keptBy } from "../kept-by";
import type { ServedHere } from "../served-here";
import { unless } from "../unless";
import type { Carrier } from "./carrier";
import { Hands } from "./hands";
import { until } from "./until";

const QUESTIONS = 13;
const OWNER = "Łucja Óg";
const NOTE = "Seen by two of us.\nAsk again in May.";

const given = (index: number): Answer =>
  index % 4 === 1
    ? { answer: "dont-know", ask: `Ada, desk ${index}` }
    : { answer: (index % 5) as 0 | 1 | 2 | 3 | 4, ...(index % 4 === 2 ? { note: `${NOTE} ${index}` } : {}) };

/**
 * The main job in a browser: a quick check begun, answered with notes and read, its plan adopted and the owner of an action changed. What the server
 * does not hold as it was given, and what a page says of a fault, a line each.
 */
export async function mainJob(browser: Carrier, here: ServedHere): Promise<readonly string[]> {
  const hands = new Hands(browser);
  const { id, typed } = await answered(hands, here.origin);
  const faults = [...(await finished(hands))];
  const { stage, assessment } = await keptBy(here.plumbline, await browser.cookies(), id);
  faults.push(
    ...unless(stage === "finished", `the assessment is ${stage}`),
    ...unless(
      assessment.profile.organisation === "Harbour Mutual",
      `the organisation is ${assessment.profile.organisation}`,
    ),
    ...unless(
      same(assessment.answers, typed),
      `the answers are ${JSON.stringify(assessment.answers)}, given were ${JSON.stringify(typed)}`,
    ),
  );
  return [...faults, ...(await planned(hands, here, id))];
}

async function answered(hands: Hands, origin: string) {
  await hands.go(`${origin}/start`);
  await hands.click("//label[.//input[@value='quick']]");
  await hands.press("Begin");
  await hands.arrives(/\/profile$/);
  await hands.fill("//input[@id='organisation']", "Harbour Mutual");
  await hands.press("Save and continue");
  await hands.arrives(/^\/a\/[^/]+$/);
  const id = (await hands.address()).pathname.split("/")[2] ?? "";
  await hands.click("//a[contains(concat(' ', @class, ' '), ' button ')]");
  const typed: Record<string, Answer> = {};
  for (let index = 0; index < QUESTIONS; index += 1) {
    await hands.arrives(/\/q\//);
    const { pathname } = await hands.address();
    const heading = await hands.heading();
    const answer = given(index);
    typed[pathname.split("/").at(-1) ?? ""] = answer;
    await give(hands, answer);
    await hands.press("Continue");
    await until(async () => (await hands.heading()) !== heading, `the question after ${pathname}`);
  }
  return { id, typed };
}

async function give(hands: Hands, { answer, ask, note }: Answer) {
  await hands.click(`//label[.//input[@name='answer'][@value='${answer}']]`);
  if (ask !== undefined) await hands.fill("//input[@id='ask']", ask);
  if (note === undefined) return;
  await hands.click("//summary[contains(., 'Add a note')]");
  await hands.fill("//textarea[@id='note']", note);
}

async function finished(hands: Hands): Promise<readonly string[]> {
  await hands.arrives(/\/figures$/);
  await hands.press("Save and continue");
  await hands.arrives(/\/review$/);
  await hands.press("See the results");
  await hands.arrives(/\/results$/);
  return [
    ...unless(await hands.shows("//h1[normalize-space() != '']"), "the results have no heading"),
    ...unless(await hands.shows("//main//figure//*[local-name() = 'svg']"), "the results draw nothing"),
  ];
}

async function planned(hands: Hands, { origin, plumbline }: ServedHere, id: string): Promise<readonly string[]> {
  const planNow = async () => (await plumbline.store.planOf(id))?.plan;
  await hands.go(`${origin}/a/${id}/plan`);
  await hands.click("//button[@value='adopt']");
  await until(planNow, "an adopted plan");
  const [first] = (await planNow())?.items ?? [];
  if (first === undefined) return ["the plan has no action"];
  await hands.go(`${origin}/a/${id}/plan?open=${first.id}`);
  const form = "//article//form[.//input[@name='do'][@value='edit']]";
  await hands.fill(`${form}//input[@name='owner']`, OWNER);
  await hands.click(`${form}//button`);
  const owner = async () => (await planNow())?.items.find((item) => item.id === first.id)?.owner;
  await until(async () => (await owner()) !== first.owner, "another owner");
  return [
    ...unless((await owner()) === OWNER, `the owner is ${await owner()}`),
    ...unless(
      !(await hands.shows("//*[contains(text(), 'Something went wrong')]")),
      "the plan says something went wrong",
    ),
  ];
}
