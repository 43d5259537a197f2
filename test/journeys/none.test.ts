import { afterAll, beforeAll, expect, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { Phone } from "#test/support/phone";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { type Visited, Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const LAUNCHES = "launch-and-fade.sustained";
const OWNER = "launch-and-fade.owner-and-cadence";
const FIGURES = "siloed-dashboards.who-sees";
const NO_OWNER = "Nothing has been begun for customers that somebody could keep going.";
const NO_FIGURES = "There are no customer figures anybody could see.";

const choices = ({ html }: Visited, name = "answer") =>
  html.querySelectorAll(`input[type=radio][name="${name}"]`).map((input) => input.getAttribute("value"));
const begun = async (profile: Record<string, string> = {}) => {
  const visitor = new Visitor(here.origin);
  return { visitor, ...(await begin(visitor, "full", profile)) };
};
const file = async (visitor: Visitor, id: string) =>
  JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8"));
const give = async (visitor: Visitor, id: string, question: string, answer: Record<string, string>) =>
  visitor.submit(await visitor.open(`/a/${id}/q/${question}`), answer);
const keep = (visitor: Visitor, id: string, question: string, basedOn: string) =>
  fetch(`${here.origin}/a/${id}/q/${question}/keep`, {
    method: "POST",
    headers: { Cookie: visitor.cookie(), Origin: here.origin, Accept: "application/json" },
    body: new URLSearchParams({ answer: "none", evidence: "1", "based-on": basedOn }),
  });

test("without script it stands after the descriptions where it is offered, with how to choose under the hint, and is kept", async () => {
  const { visitor, id } = await begun({ worksCouncil: "yes" });
  expect((await file(visitor, id)).profile.worksCouncil).toBe("yes");
  expect(choices(await visitor.open(`/a/${id}/q/${OWNER}`))).not.toContain("none");
  await give(visitor, id, LAUNCHES, { answer: "none", evidence: "1", note: "We are a year old." });

  const page = await visitor.open(`/a/${id}/q/${OWNER}`);
  expect(choices(page)).toEqual(["0", "1", "2", "3", "4", "none", "dont-know", "not-applicable"]);
  const row = page.html.querySelector("input[type=radio][value=none]")?.parentNode;
  expect(row?.textContent).toBe(`${NO_OWNER}T`);
  expect(row?.querySelector(".key-hint")?.getAttribute("aria-hidden")).toBe("true");
  const choose = here.plumbline.instrument.questions.find((question) => question.id === OWNER)?.choose;
  expect(page.html.querySelector("#choose")?.textContent).toBe(choose);
  expect(page.html.querySelector("fieldset")?.getAttribute("aria-describedby")).toContain("choose");
  await visitor.submit(page, { answer: "none" });
  expect(
    (await visitor.open(`/a/${id}/q/${OWNER}`)).html.querySelector("input[type=radio][value=none][checked]"),
  ).not.toBeNull();
  expect(await file(visitor, id)).toMatchObject({
    format: "plumbline-assessment/2",
    answers: { [LAUNCHES]: { answer: "none", evidence: 1, note: "We are a year old." }, [OWNER]: { answer: "none" } },
  });
});

test("by the saving script it is kept where it is offered, and refused in words where it is not", async () => {
  const { visitor, id } = await begun();
  expect((await keep(visitor, id, FIGURES, "none")).status).toBe(200);
  const refused = await keep(visitor, id, OWNER, "none");
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    kind: "invalid",
    problems: [{ field: "answer", message: expect.stringContaining("says that there is one here") }],
    typed: { answer: "none" },
  });
  expect((await file(visitor, id)).answers[OWNER]).toBeUndefined();
});

test("what contradicts it later leaves it stored, uncounted, and asked again", async () => {
  const { visitor, id } = await begun();
  await give(visitor, id, FIGURES, { answer: "none" });
  const review = async () => (await visitor.open(`/a/${id}/review`)).html;
  expect((await review()).textContent).not.toContain("Is there none, or is there one?");
  expect((await review()).querySelector("#answers")?.textContent).toContain(NO_FIGURES);
  const open = (text: string) => Number(/(\d+) questions are still open/.exec(text)?.[1]);
  const before = open((await review()).textContent);

  await visitor.submit(await visitor.open(`/a/${id}/profile`), { metrics: ["nps"] });
  expect((await file(visitor, id)).answers[FIGURES]).toEqual({ answer: "none" });
  const asked = (await review()).querySelectorAll("section").find((part) => part.textContent.includes("Is there none"));
  expect(asked?.querySelector("a")?.getAttribute("href")).toBe(`/a/${id}/q/${FIGURES}?from=review`);
  expect(asked?.textContent).toContain(NO_FIGURES);
  expect(open((await review()).textContent)).toBe(before + 1);
  const question = await visitor.open(`/a/${id}/q/${FIGURES}`);
  expect(choices(question)).not.toContain("none");
  expect(question.html.textContent).toContain(`You said: “${NO_FIGURES}”`);
  expect((await visitor.submit(question, { answer: "none", note: "Really." })).status).toBe(422);
  expect((await visitor.submit(question, { answer: "1" })).status).toBe(200);
  expect((await review()).textContent).not.toContain("Is there none, or is there one?");
});

test("asked by a link it comes back as it was said, and is taken over where nothing contradicts it", async () => {
  const { visitor, id } = await begun();
  await give(visitor, id, FIGURES, { answer: "2" });
  const { visitor: other, landed } = await guest(visitor, `/a/${id}/hand-over`, { question: [FIGURES, OWNER] });
  expect(choices(landed, `${FIGURES}:answer`)).toEqual([
    "0",
    "1",
    "2",
    "3",
    "4",
    "none",
    "dont-know",
    "not-applicable",
  ]);
  expect(choices(landed, `${OWNER}:answer`)).not.toContain("none");
  const refused = await other.post(landed.path, { [`${OWNER}:answer`]: "none" });
  expect([refused.status, refused.text.includes("says that there is one here")]).toEqual([422, true]);
  await other.post(landed.path, { [`${FIGURES}:answer`]: "none" });

  const cameBack = async () => visitor.open(`/a/${id}/hand-over`);
  expect((await cameBack()).html.textContent).toContain(NO_FIGURES);
  const takeOver = (await cameBack()).html
    .querySelectorAll("form")
    .find((form) => form.querySelector("[name=do][value=take-over]"));
  const fields = Object.fromEntries(
    (takeOver?.querySelectorAll("[name]") ?? []).map((field) => [
      field.getAttribute("name"),
      field.getAttribute("value"),
    ]),
  ) as Record<string, string>;
  await visitor.submit(await visitor.open(`/a/${id}/profile`), { metrics: ["nps"] });
  const contradicted = await visitor.post(`/a/${id}/hand-over`, fields);
  expect([contradicted.status, contradicted.text.includes("nothing was taken over")]).toEqual([409, true]);
  await visitor.post(`/a/${id}/profile`, { surveys: "yes" });
  expect((await visitor.post(`/a/${id}/hand-over`, fields)).status).toBe(200);
  expect((await file(visitor, id)).answers[FIGURES]).toEqual({ answer: "none" });
});

test("somebody who sees one where the owner sees none is said to see it differently", async () => {
  const { visitor, id } = await begun();
  await give(visitor, id, FIGURES, { answer: "none" });
  const { visitor: other, landed } = await guest(visitor, `/a/${id}/hand-over`, { question: [FIGURES] });
  await other.post(landed.path, { [`${FIGURES}:answer`]: "3" });
  const results = await visitor.post(`/a/${id}/review`, {});
  const part = results.html
    .querySelectorAll("section")
    .find((section) => section.textContent.includes("Seen differently by others"));
  expect(part?.textContent).toContain("one says that there is none here");
  expect(part?.textContent).toContain(NO_FIGURES);
});

test("in a room it is voted by script and by form, shown on the console and the wall, agreed, and stands in the result", async () => {
  const facilitator = new Visitor(here.origin);
  const made = await facilitator.post("/workshops/new", {
    title: "Team day",
    client: "Harbour Mutual",
    scope: "picked",
    questions: [LAUNCHES, OWNER],
    mode: "open",
    threshold: "3",
  });
  const id = /\/w\/([\w-]+)/.exec(made.body.toString("utf8"))?.[1] ?? "";
  const stored = async () => {
    const now = await here.plumbline.store.workshopNow(id);
    if (now === undefined) throw new Error(made.text.slice(0, 400));
    return now.stored;
  };
  const press = async (event: string, fields: Record<string, string> = {}) =>
    facilitator.post(`/w/${id}`, { event, step: String((await stored()).workshop.step), ...fields });
  const { code } = await stored();
  const phones = Array.from({ length: 3 }, () => new Phone(here.origin, id, code));
  for (const phone of phones) await phone.join("frontline");
  await press("begun");
  await press("voting.opened");
  const question = (await stored()).workshop.current ?? "";
  const text = here.plumbline.instrument.questions.find((each) => each.id === question)?.none?.text ?? "?";
  expect((await phones[0]?.page("?pick=vote"))?.body).toContain('name="level" value="none"');
  expect((await phones[0]?.vote(question, 1, "none"))?.status).toBe(204);
  expect((await phones[1]?.vote(question, 1, "none", "", true))?.status).toBe(303);
  expect((await phones[2]?.vote(question, 1, 3))?.status).toBe(204);
  await press("voting.closed");

  const console = await facilitator.open(`/w/${id}`);
  const rows = console.html.querySelectorAll(".vote-row").map((each) => each.textContent);
  expect(rows.find((each) => each.includes(text))).toContain("2 votes");
  expect(console.html.querySelector('input[name="answer"][checked]')?.getAttribute("value")).toBe("none");
  expect((await facilitator.open(`/w/${id}/present`)).html.textContent).toContain(text);
  await press("agreed", { answer: "none", note: "A year old" });
  expect((await facilitator.open(`/w/${id}`)).html.querySelector(".settled-said")?.textContent).toBe(text);
  await press("wrapped-up");
  await press("closed");
  const votes = (await facilitator.open(`/a/${id}/files/votes.csv`)).body.toString("utf8");
  expect(votes.split("\r\n")[1]).toMatch(/,0,0,0,1,0,0,2$/);
  expect((await file(facilitator, id)).answers[question]).toEqual({ answer: "none", note: "A year old" });
});
