import type { Report } from "~/domain/report-types";
import { type PdfPool, PdfQueueFull } from "~/pdf/pool";
import type { Served } from "./served";

const RETRY_SECONDS = 5;

/** The report as a PDF download on the paper the address asks for (A4 unless `?paper=letter`). A full queue, or lane into it, is a 429. */
export async function pdfResponse(
  { plumbline, request }: Served,
  report: Report,
  name: string,
  pool: Pick<PdfPool, "render"> = plumbline.pdf,
): Promise<Response> {
  const paper = new URL(request.url).searchParams.get("paper") === "letter" ? "letter" : "a4";
  try {
    const bytes = await pool.render(report, { paper });
    return new Response(bytes as BodyInit, {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="${fileName(name)}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof PdfQueueFull)) throw error;
    throw new Response(`Many plans are being drawn just now. Try again in ${RETRY_SECONDS} seconds.`, {
      status: 429,
      headers: { "Retry-After": String(RETRY_SECONDS) },
    });
  }
}

/** A file name every system takes; the full one travels beside it. */
export const fileName = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80) || "plumbline";
