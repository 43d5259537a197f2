import type { Profile, Scope } from "../assessment";
import type { Instrument } from "../instrument";

/** Anonymous: a closed round leaves tallies only. Open: votes are kept and shown by seat. */
export type Mode = "open" | "anonymous";

/** A role a participant may choose when joining; the id is what tallies are kept by. */
export interface WorkshopRole {
  readonly id: string;
  readonly name: string;
}

/** What the facilitator chooses before anybody joins. */
export interface Settings {
  readonly title: string;
  /** The organisation in the room; becomes the assessment's. May be empty. */
  readonly client: string;
  readonly scope: Scope;
  /** Question ids, only with scope `picked`; `pickedQuestions` makes them of domains and pitfalls. */
  readonly questions?: readonly string[];
  readonly roles: readonly WorkshopRole[];
  readonly mode: Mode;
  /** k: how many voters a group needs before anything of it is shown. At least 3. */
  readonly threshold: number;
  /** Seconds for each vote, or null for no limit. */
  readonly voteSeconds: number | null;
  /** Whether people may answer alone before the meeting. */
  readonly preWork: boolean;
  /** How many may join. */
  readonly seats: number;
  /** What is known of the organisation; rules questions out as in any assessment. */
  readonly profile: Profile;
}

/** What a new workshop's form opens with; title and client are the facilitator's to give. */
export const defaultSettings = (instrument: Pick<Instrument, "respondentRoles">): Settings => ({
  title: "",
  client: "",
  scope: "quick",
  roles: instrument.respondentRoles.filter(({ id }) => id !== "consultant"),
  mode: "anonymous",
  threshold: 5,
  voteSeconds: null,
  preWork: false,
  seats: 600,
  profile: {},
});
