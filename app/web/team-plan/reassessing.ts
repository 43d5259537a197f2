import { takenOn } from "~/domain/taking-on";
import { addresses } from "../addresses";
import { openToOwn } from "../opening";
import type { Served } from "../served";
import type { Started } from "../starting";
import { startSuccessor } from "../taking-on/successor";
import { todayOf } from "../today";

/**
 * Starts the assessment that follows this one in its series, in the newest edition: the same profile and scope, and no answer of before.
 * The owner's alone; one that is not finished yet is gone on with.
 */
export async function reassessed(served: Served): Promise<Started> {
  const { stored, instrument: from } = await openToOwn(served);
  const { instrument } = served.plumbline;
  const { rejected: _rejected, ...assessment } = takenOn(stored.assessment, from, instrument, todayOf(served));
  const { id, cookie } = await startSuccessor(served, stored.id, {
    following: "measured-again",
    stage: "profiling",
    assessment: { ...assessment, answers: {}, figures: {} },
  });
  return { href: addresses.profile(id), cookie };
}
