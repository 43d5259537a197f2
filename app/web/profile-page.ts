import { addresses } from "./addresses";
import { detourIn } from "./following-href";
import { type FieldProblem, formOf } from "./form";
import { readProfile, type TypedProfile, typedProfile } from "./forms/profile-form";
import { openForm, openToEdit } from "./opening";
import { saveEvent } from "./saving";
import type { Served } from "./served";

export interface RefusedProfile {
  readonly ok: false;
  readonly problems: readonly FieldProblem[];
  readonly typed: TypedProfile;
}

export type ProfileView = Awaited<ReturnType<typeof profileView>>;

/** What the profile page shows. */
export async function profileView(served: Served) {
  const { stored, instrument } = await openForm(served);
  const { sectors, respondentRoles } = instrument;
  return { typed: typedProfile(stored.assessment.profile), sectors, roles: respondentRoles };
}

/** Keeps a posted profile; leads to the tasks, or back to the review. Answers to questions it retires are kept and not counted. */
export async function keptProfile(
  served: Served,
): Promise<{ readonly ok: true; readonly href: string } | RefusedProfile> {
  const opened = await openToEdit(served);
  const read = readProfile(await formOf(served.request), opened.instrument);
  if (!read.ok) return read;
  await saveEvent(served, opened, { type: "profile.given", profile: read.profile });
  const { id } = opened.stored;
  return { ok: true, href: detourIn(served.request) === null ? addresses.assessment(id) : addresses.review(id) };
}
