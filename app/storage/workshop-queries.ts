import { settledChange } from "~/domain/answer-history";
import { noteAnswersChange } from "./answer-history-queries";
import { assessmentColumns } from "./assessment-body";
import { keepOnBench } from "./keep-on-bench";
import { linkRow, usableLinks, WIDEST_FIRST } from "./links-in-use";
import { readAssessment, readScope } from "./rows";
import type { Database } from "./tables";
import { versionQueries } from "./version-queries";
import { workshopBody, workshopColumns } from "./workshop-body";
import { deadlineText } from "./workshop-deadline";
import type { WorkshopRows } from "./workshop-rows";
import type { WorkshopStore } from "./workshop-store";

const HELD_AT_MOST = 50;
const RUNNING = ["own", "edit", "facilitate"];

type Methods = Pick<
  WorkshopStore,
  | "createWorkshop"
  | "workshopScope"
  | "workshopNow"
  | "workshopByCode"
  | "heldWorkshops"
  | "changeWorkshop"
  | "deadlines"
>;

class CodeTaken extends Error {}

/** Making, opening and changing workshops. */
export function workshopQueries({ db, locksRows }: Database, rows: WorkshopRows): Methods {
  return {
    createWorkshop: async (stored, { code, workshop }, links, session, onBench) => {
      const { id, revision, stage, assessment, createdAt, updatedAt } = stored;
      const made = db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("assessments")
          .values({
            id,
            revision,
            stage,
            ...assessmentColumns(assessment),
            created_at: createdAt,
            updated_at: updatedAt,
          })
          .execute();
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto("workshops")
          .values({
            assessment_id: id,
            code,
            revision: 1,
            ...workshopColumns(workshop),
            deadline: null,
            created_at: createdAt,
            updated_at: updatedAt,
            closed_at: null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) throw new CodeTaken();
        await transaction
          .insertInto("links")
          .values(links.map((link) => linkRow(id, link, createdAt)))
          .execute();
        if (onBench !== undefined) await keepOnBench(transaction, id, onBench, createdAt);
        if (session === undefined) return;
        await transaction
          .insertInto("sessions")
          .values({ session_hash: session.sessionHash, link_id: links[0].id, expires_at: session.expiresAt })
          .execute();
      });
      return made.then(
        () => true,
        (error: unknown) => {
          if (error instanceof CodeTaken) return false;
          throw error;
        },
      );
    },

    workshopScope: async (sessionHash, id, now) => {
      const row = await usableLinks(db, sessionHash, now)
        .innerJoin("workshops", "workshops.assessment_id", "links.assessment_id")
        .where("workshops.assessment_id", "=", id)
        .where("links.scope", "in", [...RUNNING, "present"])
        .select("links.scope")
        .orderBy(WIDEST_FIRST)
        .limit(1)
        .executeTakeFirst();
      return row && readScope(row.scope);
    },

    workshopNow: (id) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute(async (transaction) => {
          const stored = await rows.workshop(transaction, id);
          if (stored === undefined) return undefined;
          const seats = await rows.seats(transaction, id);
          return { stored, room: { seats, votes: await rows.votes(transaction, id) } };
        }),

    workshopByCode: async (code) => {
      const found = await db
        .selectFrom("workshops")
        .select("assessment_id")
        .where("code", "=", code)
        .orderBy((order) => order.case().when("closed_at", "is", null).then(0).else(1).end())
        .orderBy("closed_at", "desc")
        .limit(1)
        .executeTakeFirst();
      if (found === undefined) return undefined;
      return db.transaction().execute((transaction) => rows.workshop(transaction, found.assessment_id));
    },

    heldWorkshops: async (sessionHash, now) => {
      const held = await usableLinks(db, sessionHash, now)
        .innerJoin("workshops", "workshops.assessment_id", "links.assessment_id")
        .where("links.scope", "in", RUNNING)
        .select(["workshops.assessment_id as id", "workshops.body", "workshops.created_at"])
        .distinct()
        .orderBy("workshops.created_at", "desc")
        .limit(HELD_AT_MOST)
        .execute();
      return held.map(({ id, body, created_at }) => ({ id, workshop: workshopBody.read(body), createdAt: created_at }));
    },

    changeWorkshop: async (id, change, now) => {
      const after = await db.transaction().execute(async (transaction) => {
        const before = await rows.workshop(transaction, id, "update");
        if (before === undefined) return undefined;
        const room = { seats: await rows.seats(transaction, id), votes: await rows.votes(transaction, id) };
        const changed = change({ stored: before, room });
        if (changed === null) return null;
        const { workshop, forget, finish } = changed;
        const stored = {
          ...before,
          revision: before.revision + 1,
          workshop,
          updatedAt: now,
          closedAt: workshop.phase === "closed" ? (before.closedAt ?? now) : null,
        };
        await transaction
          .updateTable("workshops")
          .set({
            revision: stored.revision,
            ...workshopColumns(workshop),
            deadline: deadlineText(workshop),
            updated_at: now,
            closed_at: stored.closedAt,
          })
          .where("assessment_id", "=", id)
          .execute();
        if (forget.votes) await transaction.deleteFrom("votes").where("workshop_id", "=", id).execute();
        if (forget.names)
          await transaction.updateTable("seats").set({ name: null }).where("workshop_id", "=", id).execute();
        const assessment = await transaction
          .selectFrom("assessments")
          .selectAll()
          .where("id", "=", id)
          .$if(locksRows, (query) => query.forUpdate())
          .executeTakeFirstOrThrow();
        const answered = readAssessment(assessment).assessment;
        const kept = finish?.(answered);
        await transaction
          .updateTable("assessments")
          .set({
            updated_at: now,
            ...(kept && { stage: "finished", revision: assessment.revision + 1, ...assessmentColumns(kept) }),
          })
          .where("id", "=", id)
          .execute();
        if (kept !== undefined) {
          const line = { number: assessment.revision + 1, at: now, who: workshop.settings.title };
          const cameTo = Object.keys(workshop.settled).filter((each) => workshop.settled[each]?.kind !== "skipped");
          await noteAnswersChange(transaction, id, settledChange(answered, kept, cameTo, line));
          await versionQueries(transaction).saveVersion(id, kept, now);
        }
        return {
          stored,
          room: {
            seats: forget.names ? room.seats.map((seat) => ({ ...seat, name: null })) : room.seats,
            votes: forget.votes ? [] : room.votes,
          },
        };
      });
      if (after) rows.keep(id, after.stored.revision, after.stored.workshop);
      return after;
    },

    deadlines: async () => {
      const waiting = await db
        .selectFrom("workshops")
        .select(["assessment_id", "deadline"])
        .where("deadline", "is not", null)
        .execute();
      return waiting.flatMap(({ assessment_id, deadline }) =>
        deadline === null ? [] : [{ id: assessment_id, at: Date.parse(deadline) }],
      );
    },
  };
}
