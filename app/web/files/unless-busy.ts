import { OfficeQueueFull } from "~/exports/office-queue-full";
import { PaperTooLarge } from "~/pdf/paper-too-large";
import { PdfQueueFull } from "~/pdf/pdf-queue-full";
import { PapersAway } from "../papers/papers-away";
import { words } from "../papers/words";

const RETRY_SECONDS = 5;
const AWAY_SECONDS = 30;

/** Does the work; where its queue is full, throws a 429 that says when to come back; a 503 where nothing draws PDFs, a 422 where there is more than a paper holds. */
export async function unlessBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PapersAway)
      throw new Response(words.away(AWAY_SECONDS), { status: 503, headers: { "Retry-After": String(AWAY_SECONDS) } });
    if (error instanceof PaperTooLarge) throw new Response(words.tooLarge, { status: 422 });
    if (!(error instanceof PdfQueueFull || error instanceof OfficeQueueFull)) throw error;
    throw new Response(`Many files are being made just now. Try again in ${RETRY_SECONDS} seconds.`, {
      status: 429,
      headers: { "Retry-After": String(RETRY_SECONDS) },
    });
  }
}
