import type { Instrument } from "~/domain/instrument";
import { actionsFor } from "~/domain/planning/fitted-actions";
import { planDays } from "~/domain/planning/place";
import { firstProposed, proposedIn } from "~/domain/team-plan/first-proposed";
import { windowDates } from "~/domain/team-plan/window-dates";
import { historyOf } from "../archive/all-of";
import { notFound } from "../opening";
import type { Served } from "../served";
import { planAddresses } from "./addresses";
import { openPlan } from "./open-plan";

export type ProposedView = Awaited<ReturnType<typeof proposedView>>;

/**
 * The plan as it was first proposed: what the report said on the day it was adopted, in the words that fitted the answers of then. It stands on a
 * page of its own and in no file, so that nobody takes it for the plan that is worked on. Of a link that shows results, and of the whole plan only.
 */
export async function proposedView(served: Served) {
  const { opened, kept, of } = await openPlan(served);
  if (of !== null || !opened.shows.results) throw notFound();
  const { store } = served.plumbline;
  const { id, assessment } = opened.stored;
  const changes = await historyOf((before) => store.planChanges(id, before));
  const { basis, start } = firstProposed(kept.plan, changes);
  const answered = (await store.version(id, "adopted"))?.assessment ?? assessment;
  const { instrument } = opened;
  const fitted = new Map(actionsFor(answered, instrument).map((action) => [action.id, action]));
  const standing = new Map(
    kept.plan.items.flatMap(({ action, state }) => (action === null ? [] : [[action, state.status] as const])),
  );
  return {
    organisation: assessment.profile.organisation ?? null,
    taken: basis.taken,
    adoptedOn: kept.adoptedAt.slice(0, 10),
    places: [...planDays.map(({ place }) => place), "later" as const].map((place) => ({
      place,
      dates: windowDates(start, place),
      actions: proposedIn(basis, place).flatMap((action) => {
        const known = fitted.get(action);
        if (known === undefined) return [];
        const { title, leadingSign, owner } = known;
        return [
          { id: action, title, leadingSign, role: roleName(instrument, owner), isIn: isIn(standing.get(action)) },
        ];
      }),
    })),
    findOut: basis.findOut.map(
      (question) => instrument.questions.find((each) => each.id === question)?.name ?? question,
    ),
    planHref: planAddresses.plan(id),
  };
}

const roleName = ({ ownerRoles }: Instrument, role: string) => ownerRoles.find(({ id }) => id === role)?.name ?? role;

/** Whether the plan that is worked on still has it. */
const isIn = (status: string | undefined) => status !== undefined && status !== "dropped";
