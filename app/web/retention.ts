import type { Plumbline } from "./plumbline";
import { dueBefore } from "./purge-at";

const MINUTE_MS = 60 * 1000;
const EVERY_MS = 6 * 60 * MINUTE_MS;
/** A machine that has just started may not know the time yet. */
const FIRST_AFTER_MS = 10 * MINUTE_MS;
/** A clock that moved this much more than time went by has been set. */
const JUMP_MS = 60 * MINUTE_MS;

type Needed = Pick<Plumbline, "environment" | "log" | "now" | "store">;

/**
 * Deletes what nobody answered and nobody linked for UNANSWERED_DAYS, and what nobody touched for RETENTION_DAYS where that is set, ten minutes after the start and every
 * six hours.
 * A clock that was set in between is not believed until six hours later: a wrong one would delete everything. Returns how to end it.
 */
export function keepRetention({ environment: { unansweredDays, retentionDays }, log, now, store }: Needed): () => void {
  if (unansweredDays === undefined && retentionDays === undefined) return () => {};
  const clock = jumpWatch(now);
  const purge = async () => {
    if (clock.jumped())
      return log.warn("the clock was set since the last look; nothing is deleted before the next one, in six hours");
    try {
      if (unansweredDays !== undefined) {
        const unanswered = await store.purgeUnanswered(dueBefore(now(), unansweredDays));
        log.info({ unanswered, unansweredDays }, "deleted what nobody answered and nobody linked for so many days");
      }
      if (retentionDays === undefined) return;
      const purged = await store.purge(dueBefore(now(), retentionDays));
      log.info({ purged, retentionDays }, "deleted what nobody touched for so many days");
    } catch (err) {
      log.error({ err }, "could not delete what is due; tried again in six hours");
    }
  };
  let timer = setTimeout(function again() {
    void purge();
    timer = setTimeout(again, EVERY_MS).unref();
  }, FIRST_AFTER_MS).unref();
  return () => clearTimeout(timer);
}

function jumpWatch(now: () => Date) {
  let wall = now().getTime();
  let run = performance.now();
  return {
    /** Whether the clock was set since the last time this was asked. */
    jumped: () => {
      const moved = now().getTime() - wall;
      const passed = performance.now() - run;
      wall += moved;
      run += passed;
      return Math.abs(moved - passed) > JUMP_MS;
    },
  };
}
