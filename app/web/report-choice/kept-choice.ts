import { fileResponse } from "../files/file-response";
import { openFinished } from "../opening";
import type { Served } from "../served";
import { words } from "./words";

const CHOSEN = /^chosen-([0-9a-f]{64})\.pdf$/;

/** The key of a PDF put together by choice, in the name of its file; null for any other name. */
export const chosenKey = (file: string | undefined): string | null => CHOSEN.exec(file ?? "")?.[1] ?? null;

/** A PDF that was put together by choice, as long as memory keeps it; then a 410. */
export async function keptChoice(served: Served, key: string): Promise<Response> {
  const { stored } = await openFinished(served);
  const bytes = served.plumbline.made.find(key, stored.id);
  if (bytes === undefined) throw new Response(words.gone, { status: 410 });
  return fileResponse(bytes, "application/pdf", `Plumbline report ${stored.assessment.taken}`, "pdf");
}
