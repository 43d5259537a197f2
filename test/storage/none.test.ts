import { expect, onTestFinished, test } from "vitest";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import { kinds } from "#test/support/stores";
import { tinyAssessment } from "#test/support/tiny-instrument";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings } from "~/domain/workshop/settings";
import { assessmentBody } from "~/storage/assessment-body";

const AT = "2027-01-01T10:00:00.000Z";
const LATER = "2027-01-01T11:00:00.000Z";
const link = (id: string) => ({ id, scope: "own", name: id, secretHash: id, expiresAt: null }) as const;
const session = { sessionHash: "s", expiresAt: "2027-01-02T10:00:00.000Z" };

const assessment = tinyAssessment(
  { "a.q": { answer: "none", evidence: 1, note: "Nothing in two years" } },
  {
    profile: { worksCouncil: "yes" },
    figures: {
      nps: { current: { score: 40, responses: 90 }, invitations: 400, census: false },
      csat: { percent: 84, invitations: 500, census: true, sameAsLastTime: { wording: "yes", mix: "no" } },
      ces: { easy: 71, mean: 5.4, responses: 120, scale: "top 2 of 7", invitations: 600, census: false },
      sameAsLastTime: { wording: "yes", channels: "no", mix: "unknown" },
    },
  },
);

test.each(kinds)("on %s, none and the figures of each number are kept as they were given", async (_kind, fresh) => {
  const { store, end } = await fresh();
  onTestFinished(end);
  const stored = { id: "a", revision: 1, stage: "answering", assessment, createdAt: AT, updatedAt: AT } as const;
  await store.create(stored, link("l"), session);
  expect((await store.open("s", "a", LATER))?.stored.assessment).toEqual(assessment);
  await store.handAnswers([{ linkId: "l", question: "a.q", answer: { answer: "none" }, at: AT }]);
  expect((await store.handedAnswers("a")).map(({ answer }) => answer)).toEqual([{ answer: "none" }]);
});

test("an answer that is none of them is not opened", () => {
  expect(() =>
    assessmentBody.read(JSON.stringify({ ...assessment, answers: { "a.q": { answer: "nothing" } } })),
  ).toThrow();
});

test.each(kinds)("on %s, a vote for none stands in its row and is read again", async (_kind, fresh) => {
  const { store, end } = await fresh();
  onTestFinished(end);
  const settings = { ...defaultSettings(smallInstrument), title: "Room", preWork: true, threshold: 3 };
  const made = newWorkshop(settings, smallInstrument);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const workshop = { ...made.workshop, phase: "pre-work", nones: ["side.first"] } as const;
  const empty = emptyAssessment(settings, workshop.instrument, "2027-01-01");
  const stored = { id: "w", revision: 1, stage: "answering", assessment: empty, createdAt: AT, updatedAt: AT } as const;
  await store.createWorkshop(stored, { code: "K7M4QX", workshop }, [link("l")], session);
  await store.takeSeat("w", "token", { id: "seat", role: "frontline" }, AT);
  const ballot = { question: "side.first", round: 0, level: "none" } as const;
  expect(await store.castVotes("w", [{ tokenHash: "token", ballot }], Date.parse(AT))).toMatchObject([{ ok: true }]);
  const { room, stored: kept } = (await store.workshopNow("w")) ?? {};
  expect(room?.votes).toEqual([{ seat: "seat", ...ballot }]);
  expect(kept?.workshop.nones).toEqual(["side.first"]);
});
