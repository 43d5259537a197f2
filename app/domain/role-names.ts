import type { Profile } from "./assessment";
import type { Instrument } from "./instrument";
import { matchesProfile } from "./profile-match";

/** The instrument with its owner roles called what they are here: a firm of twelve has no finance lead, and somebody keeps the books. */
export function inRoleNamesOf(profile: Profile, instrument: Instrument): Instrument {
  const ownerRoles = instrument.ownerRoles.map(({ id, name, variants = [] }) => ({
    id,
    name: variants.find(({ when }) => matchesProfile(when, profile))?.name ?? name,
  }));
  return { ...instrument, ownerRoles };
}
