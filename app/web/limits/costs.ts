import type { HeldLimit, OpenLimit, OwnLimit } from "./limits";

/** What a request makes the server do, beyond showing a page: keep something, draw a file, read a large input, or hold a connection. */
export type Work = "writes" | "draws" | "parses" | "holds";

/** The work of one address, and what bounds it. */
export interface Cost {
  readonly work: Work;
  readonly limit: HeldLimit | OpenLimit | OwnLimit;
  /** Forms of it, by their field `do`, that cost more than the others, and what bounds them further. */
  readonly forms?: Readonly<Record<string, "copies">>;
}

/**
 * The one table of what costs something: every action of app/routes.ts, every file that a route draws, and every plain handler that does
 * more than show. What a test finds missing here, or here and not limited in truth, fails it. What only shows a page is not here.
 */
export const COSTS = {
  "POST /start": { work: "writes", limit: "starts" },
  "POST /import": { work: "parses", limit: "imports" },
  "POST /open": { work: "writes", limit: "secrets" },
  "GET /calendar/:file": { work: "draws", limit: "calendars" },
  "GET /sample/:sample/plan.pdf": { work: "draws", limit: "samples" },
  "GET /sample/:sample/files/:file": { work: "draws", limit: "samples" },

  "POST /a/:id": { work: "writes", limit: "changes" },
  "POST /a/:id/profile": { work: "writes", limit: "changes" },
  "POST /a/:id/q/:question": { work: "writes", limit: "answers" },
  "POST /a/:id/q/:question/keep": { work: "writes", limit: "answers" },
  "POST /a/:id/figures": { work: "writes", limit: "changes" },
  "POST /a/:id/review": { work: "writes", limit: "versions" },
  "POST /a/:id/plan": { work: "writes", limit: "plans", forms: { reassess: "copies" } },
  "POST /a/:id/plan/items/:item": { work: "writes", limit: "plans" },
  "POST /a/:id/plan/calendar": { work: "writes", limit: "links" },
  "POST /a/:id/plan/history": { work: "writes", limit: "plans" },
  "POST /a/:id/hand-over": { work: "writes", limit: "links" },
  "POST /a/:id/answers/:link": { work: "writes", limit: "changes" },
  "POST /a/:id/share": { work: "writes", limit: "links" },
  "POST /a/:id/leave": { work: "writes", limit: "links" },
  "POST /a/:id/take-on": { work: "writes", limit: "copies" },
  "GET /a/:id/compare": { work: "draws", limit: "comparisons" },
  "POST /a/:id/compare": { work: "parses", limit: "comparisons" },
  "POST /a/:id/report": { work: "draws", limit: "downloads" },
  "GET /a/:id/plan/:file": { work: "draws", limit: "downloads" },
  "GET /a/:id/plan.pdf": { work: "draws", limit: "downloads" },
  "GET /a/:id/archive.zip": { work: "draws", limit: "downloads" },
  "GET /a/:id/assessment.json": { work: "draws", limit: "downloads" },
  "GET /a/:id/files/:file": { work: "draws", limit: "downloads" },

  "POST /bench/new": { work: "writes", limit: "starts" },
  "POST /bench/:id": { work: "writes", limit: "benches", forms: { start: "copies", duplicate: "copies" } },
  "POST /bench/:id/unlock": { work: "writes", limit: "guesses" },
  "POST /bench/:id/passkey": { work: "writes", limit: "challenges" },
  "POST /bench/:id/calibration": { work: "writes", limit: "benches" },
  "GET /bench/:id/archive.json": { work: "draws", limit: "exports" },

  "POST /workshops/new": { work: "writes", limit: "starts" },
  "POST /w/:id": { work: "writes", limit: "changes" },

  "POST /join/:code": { work: "writes", limit: "seats" },
  "GET /join/:code": { work: "writes", limit: "codes" },
  "GET /join": { work: "writes", limit: "codes" },
  "POST /w/:id/seat": { work: "writes", limit: "seats" },
  "POST /w/:id/vote": { work: "writes", limit: "votes" },
  "GET /w/:id/live": { work: "holds", limit: "streams" },
  "POST /api/score": { work: "parses", limit: "files" },
  "POST /api/plan.pdf": { work: "draws", limit: "files" },
} as const satisfies Readonly<Record<string, Cost>>;

/** The row of an address, whatever its case and with a slash at its end or without; undefined where it costs nothing. HEAD costs what GET does. */
export function costOf(method: string, path: string): Cost | undefined {
  const verb = method === "HEAD" ? "GET" : method;
  return ROWS.find((row) => row.verb === verb && row.expression.test(path))?.cost;
}

/** The address with the fewest names in it is the closest: /bench/new before /bench/:id. */
const ROWS = Object.entries<Cost>(COSTS)
  .map(([key, cost]) => {
    const [verb = "", pattern = ""] = key.split(" ");
    return { verb, cost, expression: expressionOf(pattern), names: pattern.split(":").length };
  })
  .sort((one, other) => one.names - other.names);

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split("/").map((part) => {
    // A file's name has a dot: `/a/:id/plan/status` is a page beside the plan's files, and costs nothing.
    if (part === ":file") return "[^/]+\\.[^/]+";
    return part.startsWith(":") ? "[^/]+" : part.replaceAll(".", "\\.");
  });
  return new RegExp(`^${parts.join("/")}/?$`, "i");
}
