import { smallInstrument } from "#test/domain/workshop/small-instrument";
import { tinyAssessment } from "#test/support/tiny-instrument";
import { after, planInstrument, START, tinyPlan } from "#test/support/tiny-plan";
import type { AnswersChange } from "~/domain/answer-history";
import { changePlan } from "~/domain/team-plan/change-plan";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings } from "~/domain/workshop/settings";
import { steer } from "~/domain/workshop/steer";
import type { Move } from "~/domain/workshop/workshop-events";
import type { LinkScope, NewLink, Store, StoredAssessment } from "~/storage/store";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
const NOW = at(0);
const LATER = at(30);
/** After all of it. */
const YEARS_ON = "2030-01-01T00:00:00.000Z";

const assessment = tinyAssessment({ "a.q": 1 });
const stored = (id: string, changes: Partial<StoredAssessment> = {}): StoredAssessment => ({
  id,
  revision: 1,
  stage: "answering",
  assessment,
  createdAt: NOW,
  updatedAt: NOW,
  ...changes,
});
const link = (id: string, scope: LinkScope = "own"): NewLink => ({
  id,
  scope,
  name: id,
  secretHash: `secret of ${id}`,
  expiresAt: null,
});
const session = (name: string) => ({ sessionHash: `session ${name}`, expiresAt: at(59) });

const answered = (number: number): AnswersChange => ({
  number,
  at: NOW,
  who: null,
  did: "answered",
  answers: [{ question: "a.q", from: null, to: { answer: 2 } }],
});

const handed = (question: string) => ({ linkId: "asks", question, answer: { answer: 2 }, at: NOW }) as const;

const plan = tinyPlan();
const move: PlanCommand = { type: "item.moved", item: "stop", window: "later", position: 1 };
const moved = changePlan(plan, move, { instrument: planInstrument, today: START });
const kept = { assessmentId: "a", revision: 1, plan, adoptedAt: NOW, updatedAt: NOW };

const settings = {
  ...defaultSettings(smallInstrument),
  title: "Team day",
  client: "Harbour Mutual",
  threshold: 3,
  seats: 4,
};
const made = newWorkshop(settings, smallInstrument, []);
const key = {
  id: "key",
  host: "h.example",
  name: "k",
  publicKey: "cose",
  transports: [],
  createdAt: NOW,
  lastUsedAt: null,
};
const challenge = { sessionHash: "session owner", benchId: "b", purpose: "sign-in" } as const;

const sit = (name: string) => (store: Store) =>
  store.takeSeat("w", `token ${name}`, { id: name, role: "frontline", name }, NOW);

type Said = Move extends infer One ? (One extends Move ? Omit<One, "step" | "now"> : never) : never;

/** A step of the workshop; the wrap-up finishes its assessment. */
const say = (event: Said) => (store: Store) =>
  store.changeWorkshop(
    "w",
    ({ stored: { workshop }, room }) => {
      const whole = { ...event, step: workshop.step, now: Date.parse(NOW) } as Move;
      const steered = steer(workshop, room, smallInstrument, whole);
      if (!steered.ok) return null;
      const finish = (before: StoredAssessment["assessment"]) => ({ ...before, taken: "2026-11-25" });
      return {
        workshop: steered.workshop,
        forget: steered.forget,
        ...(event.type === "wrapped-up" ? { finish } : {}),
      };
    },
    LATER,
  );

/** One change of what is kept; what it returns where it was taken is neither false, null nor undefined. */
export interface Command {
  readonly does: string;
  /** The method of the store it is made by. */
  readonly by: keyof Store;
  run(store: Store): Promise<unknown>;
}

const does = (by: keyof Store, what: string, run: (store: Store) => Promise<unknown>): Command => ({
  does: what,
  by,
  run,
});

/** A life of an assessment, a bench and a workshop: every command there is, in an order in which each is taken. */
export const everyCommand: readonly Command[] = [
  does("create", "an assessment is started", (store) => store.create(stored("a"), link("l"), session("owner"))),
  does("save", "an answer is saved", (store) => store.save(stored("a", { revision: 2 }), 1, answered(2))),
  does("save", "it is changed at once", (store) => store.save(stored("a", { revision: 3 }), 2, answered(3))),
  does("finish", "it is finished", (store) => store.finish(stored("a", { revision: 4, stage: "finished" }), 3)),
  does("saveVersion", "it is frozen once more", (store) => store.saveVersion("a", assessment, LATER)),
  does("addLink", "it is shared", (store) => store.addLink("a", link("v", "view"), NOW)),
  does("addLink", "a question is handed over", (store) => store.addLink("a", link("asks", "answer"), NOW)),
  does("handAnswers", "answers come back", (store) => store.handAnswers([handed("a.q"), handed("a.r")])),
  does("redeem", "a link is opened", (store) => store.redeem("secret of v", session("reader"), NOW)),
  does("addLink", "it is shared for a time", (store) =>
    store.addLink("a", { ...link("for a time", "view"), expiresAt: NOW }, NOW),
  ),
  does("extendLink", "that time is longer", (store) => store.extendLink("for a time", "a", LATER)),
  does("revokeLink", "a link is taken back", (store) => store.revokeLink("v", "a", LATER)),
  does("adoptPlan", "a plan is adopted", (store) =>
    store.adoptPlan(kept, planChangeOf({ number: 1, at: NOW, who: null }, { type: "adopted" }, [])),
  ),
  does("savePlan", "an action is moved", (store) =>
    store.savePlan(
      { ...kept, revision: 2, plan: after(plan, [move]) },
      1,
      planChangeOf({ number: 2, at: NOW, who: null }, move, moved.ok ? moved.changes : []),
    ),
  ),
  does("saveOwnerEmails", "owners get addresses", (store) => store.saveOwnerEmails("a", { Ada: "ada@example.org" })),
  does("addLink", "its calendar is shared", (store) => store.addLink("a", link("dates", "calendar"), NOW)),
  does("calendar", "a program looks at it", (store) => store.calendar("secret of dates", LATER)),
  does("startReassessment", "it is measured again", (store) =>
    store.startReassessment("a", stored("next"), link("of next"), session("owner")),
  ),
  does("createBench", "a bench is made", (store) =>
    store.createBench(
      { id: "b", name: "B", createdAt: NOW, passphraseHash: null },
      { id: "bl", name: "", secretHash: "secret of bl", expiresAt: null },
      session("owner"),
    ),
  ),
  does("addBenchLink", "it is shared", (store) =>
    store.addBenchLink("b", { id: "bm", name: "", secretHash: "secret of bm", expiresAt: null }, NOW),
  ),
  does("redeemBench", "a colleague comes in", (store) => store.redeemBench("secret of bm", session("colleague"), NOW)),
  does("setPassphrase", "a passphrase is set", (store) => store.setPassphrase("b", "hash", "session owner")),
  does("unlockBench", "a colleague gives it", (store) => store.unlockBench("session colleague", "b")),
  does("keepChallenge", "a passkey is asked for", (store) => store.keepChallenge(challenge, "sign", at(59))),
  does("takeChallenge", "it is signed", (store) => store.takeChallenge(challenge, NOW, at(59))),
  does("addPasskey", "it is kept", (store) => store.addPasskey("b", { ...key, counter: 0 }, "session owner")),
  does("unlockByPasskey", "it opens", (store) =>
    store.unlockByPasskey("session owner", "b", { id: "key", from: 0, to: 1 }, NOW),
  ),
  does("removePasskey", "it is taken away", (store) =>
    store.removePasskey("b", "key", { sessionHash: "session owner", host: "h.example", mayBeLast: false }),
  ),
  does("createOnBench", "an assessment is started on it", (store) =>
    store.createOnBench("b", stored("c"), link("of c")),
  ),
  does("putOnBench", "one is put on it", (store) => store.putOnBench("b", "a", link("by bench"), NOW)),
  does("archiveOnBench", "one is archived", (store) => store.archiveOnBench("b", "c", NOW)),
  does("rate", "scenes are rated", (store) =>
    store.rate("b", [
      { rater: "r", scene: "s", question: "a.q", level: 1 },
      { rater: "r", scene: "s", question: "a.r", level: 2 },
    ]),
  ),
  does("createWorkshop", "a workshop is set up on it", (store) => {
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const empty = emptyAssessment(settings, { id: "small", edition: "1" }, "2026-11-24");
    return store.createWorkshop(
      stored("w", { assessment: empty }),
      { code: "K7M4QX", workshop: made.workshop },
      [link("of w"), link("leads w", "facilitate")],
      session("owner"),
      { benchId: "b", link: link("bench's w") },
    );
  }),
  ...["one", "two", "three"].map((name) => does("takeSeat", `${name} sits down`, sit(name))),
  does("acceptRule", "one is told the rule", (store) => store.acceptRule("w", "token one")),
  ...(["begun", "voting.opened"] as const).map((type) => does("changeWorkshop", type, say({ type }))),
  does("castVotes", "they vote", (store) =>
    store.castVotes(
      "w",
      ["one", "two"].map((name) => ({
        tokenHash: `token ${name}`,
        ballot: { question: "core.first", round: 1, level: 2 },
      })),
      Date.parse(NOW),
    ),
  ),
  ...(["voting.closed", "skipped", "wrapped-up", "closed"] as const).map((type) =>
    does("changeWorkshop", type, say({ type })),
  ),
  does("revokeBenchLink", "the colleague's link is taken back", (store) => store.revokeBenchLink("b", "bm", LATER)),
  ...["a", "c", "w"].map((id) => does("erase", `${id} is erased`, (store) => store.erase(id))),
  does("eraseBench", "the bench is erased", (store) => store.eraseBench("b")),
  does("createFromFile", "another comes with its plan and histories", (store) =>
    store.createFromFile(stored("z", { stage: "finished", revision: 3 }), link("of z"), session("another"), {
      versions: [{ assessment, savedAt: NOW }],
      answersHistory: [answered(2), answered(3)],
      plan: {
        stored: { ...kept, assessmentId: "z" },
        history: [planChangeOf({ number: 1, at: NOW, who: null }, { type: "adopted" }, [])],
      },
    }),
  ),
  does("create", "one more is started", (store) =>
    store.create({ ...stored("y"), assessment: tinyAssessment({}) }, link("of y"), session("another")),
  ),
  does("purgeUnanswered", "what nobody answered is deleted", (store) => store.purgeUnanswered(YEARS_ON)),
  does("purge", "what is old is deleted", (store) => store.purge(YEARS_ON)),
];

/** What the store does besides: reading, and what changes no row. */
export const readingOnly: readonly (keyof Store)[] = [
  ...([
    "open",
    "heldBy",
    "links",
    "version",
    "versions",
    "series",
    "planOf",
    "planChanges",
    "planChange",
    "isPlanSent",
  ] as const),
  ...(["answersChanges", "endOfSecret", "endOfSession", "ownerEmails"] as const),
  ...(["handedAnswers", "openBench", "benchesOf", "benchLinks", "benchLines", "onBench", "ratings"] as const),
  ...(["passkeys", "workshopScope", "workshopNow", "workshopByCode", "heldWorkshops", "seatOf"] as const),
  ...(["deadlines", "scrubVotes", "scrubNames", "notices", "traces", "ping", "close"] as const),
];
