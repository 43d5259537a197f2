import { sql } from "kysely";

/** When an assessment or its plan was changed, whichever came last; a workshop's changes count as its assessment's. Needs both tables in the query. */
export const LAST_CHANGE = sql<string>`case when plans.updated_at > assessments.updated_at then plans.updated_at else assessments.updated_at end`;
