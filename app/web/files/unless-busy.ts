import { OfficeQueueFull } from "~/exports/office-queue-full";
import { PdfQueueFull } from "~/pdf/pdf-queue-full";

const RETRY_SECONDS = 5;

/** Does the work; where its queue is full, throws a 429 that says when to come back. */
export async function unlessBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof PdfQueueFull || error instanceof OfficeQueueFull)) throw error;
    throw new Response(`Many files are being made just now. Try again in ${RETRY_SECONDS} seconds.`, {
      status: 429,
      headers: { "Retry-After": String(RETRY_SECONDS) },
    });
  }
}
