import { z } from "zod";
import type { OwnerRole, RespondentRole } from "~/domain/instrument";
import type { CalendarPart } from "~/domain/team-plan/calendar-part";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import { beganToSayFormat, storedBody } from "./stored-body";

/** What a link lets be seen within its scope, and what a link that hands questions over asks of whom. */
export interface LinkShows {
  /** Answers, scores, figures and what follows from them; without them only the plan is left. */
  readonly results: boolean;
  /** What people wrote beside answers and actions. */
  readonly notes: boolean;
  /** Question ids, for scope `answer` alone. */
  readonly questions: readonly string[];
  /** Whose view the answers are, for scope `answer` alone. */
  readonly role: RespondentRole | null;
  /** What a subscribed calendar is of, for scope `calendar` alone. */
  readonly calendar?: CalendarPart;
  /** Whose actions and findings are seen, for scope `team:person` alone: a name as the plan has it. */
  readonly person?: string;
  /** Whether a team may tick steps and report signs of its part, for scopes `team:…` alone; not where nothing is said. */
  readonly reports?: boolean | undefined;
  /** What it opens on once there is a plan, for scope `view` alone; where nothing is said, the plan. */
  readonly opensOn?: OpensOn | undefined;
}

export const OPENS_ON = ["results", "plan", "status"] as const;

export type OpensOn = (typeof OPENS_ON)[number];

/** Nothing is left out and nothing is asked. */
export const ALL_SHOWN: LinkShows = { results: true, notes: true, questions: [], role: null };

const ownerRole = z.custom<OwnerRole>((value) => typeof value === "string" && isOwnerRole(value), "an owner role");

const shows = z.strictObject({
  results: z.boolean(),
  notes: z.boolean(),
  questions: z.array(z.string()),
  role: z.enum(["executive", "cx-team", "manager", "frontline", "support-function", "consultant"]).nullable(),
  calendar: z
    .strictObject({
      role: ownerRole.exactOptional(),
      team: z.string().exactOptional(),
      owner: z.string().exactOptional(),
    })
    .exactOptional(),
  person: z.string().exactOptional(),
  reports: z.boolean().optional(),
  opensOn: z.enum(OPENS_ON).optional(),
}) satisfies z.ZodType<LinkShows>;

/** The body of what a link shows. */
export const linkShowsBody = storedBody<LinkShows>(shows, [beganToSayFormat]);

/** Reads the column; links from before it was there show all. Throws where it is not what a Plumbline writes. */
export const readShows = (text: string | null): LinkShows => (text === null ? ALL_SHOWN : linkShowsBody.read(text));
