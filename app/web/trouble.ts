import type { TroubleKind } from "~/storage/storage-trouble";
import { postedFields } from "./form";

/** What could not be kept, and where to send it again. `posted` is empty where nothing was sent. */
export interface Trouble {
  readonly trouble: TroubleKind;
  readonly posted: readonly (readonly [string, string])[];
  readonly href: string;
}

const STATUS = { full: 507, "read-only": 503, away: 503, damaged: 503, contended: 503 } as const;
const RETRY_SECONDS = 10;

/** 507 where the disk is full, else 503; its page shows what was posted and sends it again. */
export function troubleResponse(kind: TroubleKind, request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const body: Trouble = { trouble: kind, posted: postedFields(request), href: pathname + search };
  return Response.json(body, {
    status: STATUS[kind],
    headers: { "Cache-Control": "no-store", "Retry-After": String(RETRY_SECONDS) },
  });
}
