import { boundedLimiter, type Limiter } from "./bounded-limiter";
import { type FairRow, fairRow } from "./fair-row";

/**
 * So many a minute on one process. What needs a right link is bounded by the browser and by the link it came by, never by what others do. What is made anew is
 * bounded by browser; beyond so many over all it waits in a row where those come first who ask least, so that no flood shuts out anybody.
 */
export const A_MINUTE = {
  /** One person's typing many times over. An answer takes the place of the one before, so nothing grows by it. */
  answers: { browser: 6_000, link: 12_000 },
  /** Changes that take the place of what was there. */
  changes: { browser: 600, link: 1_200 },
  /** Each leaves a line of history for ever. */
  plans: { browser: 240, link: 480 },
  /** Each may leave a version. */
  versions: { browser: 30, link: 60 },
  /** Each may leave a link. */
  links: { browser: 60, link: 120 },
  benches: { browser: 60, link: 120 },
  /** Each leaves a whole assessment. */
  copies: { browser: 30, link: 60 },
  downloads: { browser: 30, link: 90 },
  /** Each draws a series of reports, or reads a file. */
  comparisons: { browser: 60, link: 120 },
  starts: { browser: 30, strangers: 300, known: 3_000 },
  imports: { browser: 20, strangers: 120, known: 1_200 },
  samples: 240,
  /** Seats taken and rules accepted: by browser, and by join code for browsers that keep no cookie. */
  seats: { browser: 60, code: 1_200 },
  votes: 300,
  /** Looks at one subscribed calendar. */
  calendars: 60,
  /** Openings of one link, a right one among them. */
  secrets: 600,
  /** Files for the API, by caller. */
  files: 600,
} as const;

/** Bounded by the browser and the right link it came by. */
export type HeldLimit =
  | "answers"
  | "changes"
  | "plans"
  | "versions"
  | "links"
  | "benches"
  | "copies"
  | "downloads"
  | "comparisons";

/** Bounded where no link is needed, before anything is asked. */
export type OpenLimit = "starts" | "imports" | "samples" | "seats";

/** Bounded by the handler itself, which knows more of the request. */
export type OwnLimit =
  | "votes"
  | "secrets"
  | "calendars"
  | "files"
  | "codes"
  | "guesses"
  | "challenges"
  | "exports"
  | "streams";

/** Whoever makes something anew or asks for a sample: the session of a browser that has one, and the networks it calls from, widest first. */
export interface Asker {
  readonly session: string | undefined;
  readonly networks: readonly string[];
  /** Aborted when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
}

/** The limits of one process. Each method counts one, and gives null within the bound, else the seconds to wait. */
export interface Limits {
  held(limit: HeldLimit, by: { readonly browser: string; readonly link: string }): Promise<number | null>;
  make(limit: "starts" | "imports", by: Asker): Promise<number | null>;
  sample(by: Asker): Promise<number | null>;
  seat(by: { readonly browser: string } | { readonly code: string }): Promise<number | null>;
  /** By the seat's hash, by the hash of a secret, and by caller. */
  readonly votes: Limiter;
  readonly secrets: Limiter;
  /** By the hash of what stands in the address. */
  readonly calendars: Limiter;
  readonly files: Limiter;
}

/** Opens them. */
export function openLimits(): Limits {
  const held = new Map<HeldLimit, { readonly browser: Limiter; readonly link: Limiter }>(
    HELD.map((limit) => [limit, byBoth(A_MINUTE[limit])]),
  );
  const making = { starts: makingLimits(A_MINUTE.starts), imports: makingLimits(A_MINUTE.imports) };
  const samples = fairRow(A_MINUTE.samples);
  const seats = { browser: boundedLimiter(A_MINUTE.seats.browser), code: boundedLimiter(A_MINUTE.seats.code) };
  return {
    held: async (limit, { browser, link }) => {
      const of = held.get(limit);
      if (of === undefined) throw new Error(`there is no limit ${limit}`);
      return (await of.browser.spend(browser)) ?? of.link.spend(link);
    },
    make: async (limit, { session, networks, gone }) => {
      const { browser, strangers, known } = making[limit];
      if (session === undefined) return strangers.take(networks, gone);
      return (await browser.spend(session)) ?? known.take([...networks, session], gone);
    },
    sample: ({ networks, gone }) => samples.take(networks, gone),
    seat: (by) => ("browser" in by ? seats.browser.spend(by.browser) : seats.code.spend(by.code)),
    votes: boundedLimiter(A_MINUTE.votes),
    secrets: boundedLimiter(A_MINUTE.secrets),
    calendars: boundedLimiter(A_MINUTE.calendars),
    files: boundedLimiter(A_MINUTE.files),
  };
}

const HELD: readonly HeldLimit[] = [
  "answers",
  "changes",
  "plans",
  "versions",
  "links",
  "benches",
  "copies",
  "downloads",
  "comparisons",
];

const byBoth = ({ browser, link }: { readonly browser: number; readonly link: number }) => ({
  browser: boundedLimiter(browser),
  link: boundedLimiter(link),
});

interface MakingLimits {
  readonly browser: Limiter;
  readonly strangers: FairRow;
  readonly known: FairRow;
}

const makingLimits = ({ browser, strangers, known }: (typeof A_MINUTE)["starts" | "imports"]): MakingLimits => ({
  browser: boundedLimiter(browser),
  strangers: fairRow(strangers),
  known: fairRow(known),
});
