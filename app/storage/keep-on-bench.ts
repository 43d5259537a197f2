import type { Transaction } from "kysely";
import { linkRow } from "./links-in-use";
import type { NewLink } from "./store";
import type { Tables } from "./tables";

/** The bench something stands on, and the bench's own link to it. */
export interface OnBench {
  readonly benchId: string;
  readonly link: NewLink;
}

/** Puts what is kept already on a bench, by a new link of the bench's own. */
export async function keepOnBench(
  transaction: Transaction<Tables>,
  assessmentId: string,
  { benchId, link }: OnBench,
  now: string,
): Promise<void> {
  await transaction
    .insertInto("links")
    .values(linkRow(assessmentId, link, now))
    .execute();
  await transaction
    .insertInto("bench_items")
    .values({ link_id: link.id, bench_id: benchId, archived_at: null })
    .execute();
}
