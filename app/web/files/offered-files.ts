import type { Assessment } from "~/domain/assessment";
import { readTallies } from "~/domain/workshop/read-tallies";
import { type FileName, makers } from "./makers";

/** Every file of a report with its address, below the page it belongs to; votes where a room voted. */
export function offeredFiles(
  page: string,
  { votes }: Pick<Assessment, "votes">,
): readonly { readonly file: FileName; readonly href: string }[] {
  const hasVotes = Object.keys(readTallies(votes)).length > 0;
  return (Object.keys(makers) as FileName[])
    .filter((file) => file !== "votes.csv" || hasVotes)
    .map((file) => ({ file, href: `${page}/files/${file}` }));
}
