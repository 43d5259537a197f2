import type { Assessment } from "~/domain/assessment";
import { readTallies } from "~/domain/workshop/read-tallies";
import { withLater } from "../team-plan/addresses";
import { type FileName, makers } from "./makers";

/** Files for the tools of others, whose rows for later are left out unless somebody asks for them. */
const LEAVE_OUT_LATER: readonly FileName[] = ["jira.csv", "asana.csv"];

/** A file of a report with its address; with what is for later, where it leaves that out. */
export interface Offered {
  readonly file: FileName;
  readonly href: string;
  readonly laterHref?: string;
}

/** Every file of a report with its address, below the page it belongs to, of the version that `query` asks for with its question mark; votes where a room voted. */
export function offeredFiles(page: string, { votes }: Pick<Assessment, "votes">, query = ""): readonly Offered[] {
  const hasVotes = Object.keys(readTallies(votes)).length > 0;
  return (Object.keys(makers) as FileName[])
    .filter((file) => file !== "votes.csv" || hasVotes)
    .map((file) => {
      const href = `${page}/files/${file}${query}`;
      if (!LEAVE_OUT_LATER.includes(file)) return { file, href };
      return { file, href, laterHref: `${page}/files/${file}${withLater(query)}` };
    });
}
