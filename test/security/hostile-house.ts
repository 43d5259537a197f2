import type { ServedRooms, WorkshopRoom } from "#test/support/workshop-room";
import { corpus, hostileTexts } from "./corpus";
import { crawl } from "./crawl";
import type { FoundForm } from "./forms-of";
import { furnished } from "./furnished";

/** Somebody whose every word is hostile: an assessment, its plan, a workshop with people in it. */
export interface HostileHouse {
  readonly cookie: string;
  readonly assessment: string;
  readonly room: WorkshopRoom;
  /** A participant's Cookie header. */
  readonly phone: string;
}

const ROUNDS = 2;
/** Forms that would end what is shown, or lead elsewhere. */
const ENDS = new Set(["erase", "revoke", "secret", "passphrase", "secretKey"]);

/** Fills a server: by import, by every form that its pages show, by joining and voting. */
export async function hostileHouse(rooms: ServedRooms): Promise<HostileHouse> {
  const { origin, plumbline } = rooms;
  const owner = await furnished(plumbline);
  let at = 0;
  const word = (limit: number) => {
    at += 1;
    return (hostileTexts[at % hostileTexts.length] ?? "").slice(0, limit).trim() || "<b>x</b>";
  };
  const post = (path: string, body: URLSearchParams | FormData) =>
    fetch(origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: owner.cookie, Origin: origin },
      body,
    });

  const { questions, actions } = plumbline.instrument;
  const file = new FormData();
  const content = {
    format: "plumbline-assessment/2",
    scope: "full",
    profile: { organisation: word(200), surveys: true, metrics: ["nps"] },
    answers: Object.fromEntries(
      questions.map(({ id, none }, index) => [
        id,
        index % 6 === 5
          ? { answer: "dont-know", ask: word(200), note: word(4000) }
          : { answer: none !== null && index % 4 === 0 ? "none" : index % 3, evidence: index % 4, note: word(4000) },
      ]),
    ),
    figures: {
      nps: { current: { score: 40, responses: 90 }, invitations: 900 },
      csat: { percent: 80, scale: word(200), census: false },
      ces: { easy: 70, responses: 90, scale: word(200), invitations: 400 },
      contactsPerMonth: 9_000,
      costPerContact: 4.5,
      currency: word(200),
    },
    rejected: { [actions[0]?.id ?? ""]: word(4000) },
  };
  file.append("file", new File([JSON.stringify(content)], "x.json"));
  const imported = await post("/import", file);
  const assessment = /^\/a\/([\w-]+)/.exec(imported.headers.get("location") ?? "")?.[1];
  if (assessment === undefined) throw new Error(`the import was answered with ${imported.status}`);

  // The room has fewer words: what would run stands in each.
  const script = () => {
    at += 1;
    return corpus.scripts[at % corpus.scripts.length]?.slice(0, 200) ?? "";
  };
  const room = await rooms.open({
    title: script(),
    client: script(),
    roles: ["one", "two"].map((id) => ({ id, name: script() })),
    threshold: 3,
    mode: "open",
  });
  const phones = [];
  for (let seat = 0; seat < 6; seat += 1) {
    const phone = room.phone();
    await phone.join(seat % 2 === 0 ? "one" : "two", script());
    phones.push(phone);
  }
  await room.through("begun");
  await room.press({
    type: "action.noted",
    action: { id: "x", title: script(), owner: script(), due: null, question: null },
  });
  await room.through("voting.opened");
  const { question, round } = await room.now();
  for (const [index, phone] of phones.entries()) await phone.vote(question, round, index % 2 === 0 ? 0 : 4, script());
  await room.through("voting.closed");

  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const { forms } = await crawl(origin, owner.cookie, [`/a/${assessment}`], 3);
    const once = new Map(forms.filter(isHarmless).map((form) => [JSON.stringify(form), form]));
    for (const { action, fields, isMultipart } of once.values()) {
      const body = isMultipart ? new FormData() : new URLSearchParams();
      for (const [name, value] of fields) body.append(name, isFree(name, value) ? word(190) : value);
      await (await post(action, body)).arrayBuffer();
    }
  }
  return { cookie: owner.cookie, assessment, room, phone: phones[0]?.cookie ?? "" };
}

const isHarmless = ({ action, fields }: FoundForm) =>
  action.startsWith("/a/") && !fields.some(([name]) => ENDS.has(name)) && !/\/(leave|profile|figures)$/.test(action);

/** Whether somebody may write there what they like: an empty field, or words. */
const isFree = (name: string, value: string) =>
  /note|reason|title|why|owner|team|name|ask|what|sign|failed|text|line|subtitle|prepared|client|link/i.test(name) &&
  !/^(based-on|base|step|do)$/.test(name) &&
  !/^\d{4}-\d\d-\d\d$/.test(value);
