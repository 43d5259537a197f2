import { adopted, imported, instrument, sampleAssessment } from "./imported";
import type { RunningServer } from "./running-server";
import { Visitor } from "./visitor";

/** What somebody wrote into one assessment and one workshop, wherever text goes. */
export interface Written {
  readonly owner: Visitor;
  readonly assessment: string;
  readonly workshop: string;
  /** Every text that stands now, none of it anywhere else. */
  readonly marks: readonly string[];
}

/** Writes texts of its own, each with `prefix`, into every field that keeps words, as people would: by forms. */
export async function writeEverywhere({ origin }: RunningServer, prefix: string): Promise<Written> {
  const marks: string[] = [];
  const mark: Mark = (of) => {
    const text = `${prefix}${of}${marks.length}`;
    marks.push(text);
    return text;
  };
  const owner = new Visitor(origin);
  const assessment = await answered(owner, mark, `${prefix}overwritten`);
  await planned(owner, assessment, mark);
  await linked(origin, owner, assessment, mark);
  const workshop = await met(origin, owner, mark);
  return { owner, assessment, workshop, marks };
}

type Mark = (of: string) => string;

/** Profile, notes, who would know, reasons, figures, what was left out of the plan; and of notes one that is frozen with what came as a file, one that was overwritten, and one that stands. */
async function answered(owner: Visitor, mark: Mark, overwritten: string): Promise<string> {
  const sample = sampleAssessment();
  const [one = "", two = ""] = Object.keys(sample.answers);
  const three = "hoarded-praise.beyond-the-frontline";
  const [action] = instrument.actions;
  const id = await imported(owner, {
    ...sample,
    profile: { ...sample.profile, organisation: mark("organisation") },
    answers: {
      ...sample.answers,
      [one]: { answer: 2, evidence: 1, note: mark("frozen") },
      [two]: { answer: "dont-know", ask: mark("ask") },
      [three]: { answer: "not-applicable", reason: mark("reason") },
    },
    figures: { ...sample.figures, csat: { percent: 80, responses: 400, scale: mark("scale") } },
    rejected: { [action?.id ?? ""]: mark("rejected") },
  });
  await owner.submit(await owner.open(`/a/${id}/q/${one}`), { answer: "3", note: overwritten });
  await owner.submit(await owner.open(`/a/${id}/q/${one}`), { answer: "3", note: mark("last") });
  await owner.post(`/a/${id}/review`, { finish: "yes" });
  return id;
}

/** An action with everything a team may write on it, an own one, one dropped, a task, and who did it. */
async function planned(owner: Visitor, id: string, mark: Mark): Promise<void> {
  await adopted(owner, id);
  const plan = await owner.open(`/a/${id}/plan`);
  const items = plan.html
    .querySelectorAll('a[href*="open="]')
    .map((link) => /open=([\w.-]+)/.exec(link.getAttribute("href") ?? "")?.[1] ?? "");
  const item = items[0] ?? "";
  const page = await owner.open(`/a/${id}/plan/items/${item}`);
  await owner.submit(
    page,
    {
      title: mark("title"),
      owner: mark("owner"),
      team: mark("team"),
      note: mark("plan-note"),
      steps: `${mark("step")}\n${mark("step")}`,
      "sign-seen": "yes",
      "sign-on": new Date().toISOString().slice(0, 10),
      "sign-what": mark("sign"),
      evidenceLink: `https://wiki.example/${mark("evidence")}`,
      who: mark("who"),
    },
    'form[id="item"]',
  );
  const address = `/a/${id}/plan`;
  await owner.post(address, { do: "add", window: "1", role: "cx-lead", title: mark("own"), owner: mark("own-owner") });
  const dropped = items.find((each) => each !== item) ?? "";
  await owner.post(address, { do: "drop", item: dropped, reason: mark("dropped") });
  await owner.submit(await owner.open(address), { person: mark("person") }, 'form:has(input[name="person"])');
}

/** A named link, and the session of somebody who came by it. */
async function linked(origin: string, owner: Visitor, id: string, mark: Mark): Promise<void> {
  const made = await owner.submit(await owner.open(`/a/${id}/leave`), { scope: "edit", name: mark("link") });
  const secret = made.html.querySelector("#private-link")?.textContent ?? "";
  await new Visitor(origin).post("/open", { secret });
}

/** An open vote of three people with names and reasons, after a question that was agreed, one parked, and an action taken down. */
async function met(origin: string, owner: Visitor, mark: Mark): Promise<string> {
  const made = await owner.post("/workshops/new", {
    title: mark("workshop"),
    client: mark("client"),
    scope: "quick",
    mode: "open",
    roles: ["frontline", "manager"],
    threshold: "3",
    seats: "20",
  });
  const id = made.html.querySelector('a[href^="/w/"]')?.getAttribute("href")?.split("/")[2] ?? "";
  const code = /\/join\/(\w+)/.exec(made.body.toString("utf8"))?.[1] ?? "";
  const press = async (event: string, fields: Record<string, string> = {}) => {
    const console = await owner.open(`/w/${id}`);
    const step = console.html.querySelector('input[name="step"]')?.getAttribute("value") ?? "";
    const { status, text } = await owner.post(`/w/${id}`, { event, step, ...fields });
    if (status !== 200) throw new Error(`${event}: ${status} ${text.slice(0, 300)}`);
  };
  const phones = [new Visitor(origin), new Visitor(origin), new Visitor(origin)];
  for (const phone of phones) await phone.post(`/join/${code}`, { role: "frontline", name: mark("seat") });
  const vote = async () => {
    for (const [level, phone] of phones.entries()) {
      const { html } = await phone.open(`/w/${id}/seat`);
      const field = (name: string) => html.querySelector(`form [name="${name}"]`)?.getAttribute("value") ?? "";
      const [question, round] = [field("question"), field("round")];
      await phone.post(`/w/${id}/vote`, { question, round, level: String(level), reason: mark("vote-reason") });
    }
  };
  await press("begun");
  await press("voting.opened");
  await vote();
  await press("voting.closed");
  await press("agreed", { answer: "2", note: mark("agreed") });
  await press("action.noted", { title: mark("noted"), owner: mark("noted-owner") });
  await press("moved-on");
  await press("parked", { note: mark("parked") });
  await press("moved-on");
  await press("voting.opened");
  await vote();
  return id;
}
