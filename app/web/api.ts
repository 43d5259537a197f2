import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import { parseAssessmentFile } from "~/content/assessment-file";
import type { Assessment } from "~/domain/assessment";
import { dayIn } from "~/domain/day-of";
import { reportJson } from "~/exports/report-json";
import { PaperTooLarge } from "~/pdf/paper-too-large";
import { PdfQueueFull } from "~/pdf/pool";
import { StorageTrouble } from "~/storage/storage-trouble";
import { fileIn } from "./api-file";
import { drawnReport } from "./drawn-report";
import { editionOf } from "./edition";
import { fileKey } from "./files/file-key";
import { instrumentJson } from "./instrument-json";
import { caller } from "./limits/caller";
import { A_MINUTE } from "./limits/limits";
import { PapersAway } from "./papers/papers-away";
import { words } from "./papers/words";
import type { Plumbline } from "./plumbline";
import { sendProblem } from "./problem";

const RETRY_SECONDS = 5;
const AWAY_SECONDS = 30;
/** Whose the PDFs are, among those that memory holds for a while. */
const OWNER = "api";

/** `/api`: reads no cookie, stores nothing, answers every fault as problem+json. An unchanged file's PDF comes from memory, by the hash of all that makes it. */
export function api(plumbline: Plumbline): Router {
  const { instrument, editions, publicPaper, made, log, limits } = plumbline;
  const router = Router();

  router.get("/instrument", (_request, response) => {
    response.set("Cache-Control", "public, max-age=300").json(instrumentJson(instrument));
  });

  router.use(["/score", "/plan.pdf"], async (request, response, next) => {
    if (request.method !== "POST")
      return sendProblem(response.set("Allow", "POST"), 405, [
        { path: "", message: "Send an assessment file with POST." },
      ]);
    const seconds = await limits.files.spend(caller(request, plumbline.cookies.secure));
    if (seconds !== null) {
      return sendProblem(response.set("Retry-After", String(seconds)), 429, [
        { path: "", message: `At most ${A_MINUTE.files} files a minute. Try again in ${seconds} seconds.` },
      ]);
    }
    if (!request.is("application/json"))
      return sendProblem(response, 415, [{ path: "", message: "Send the assessment file as application/json." }]);
    next();
  });

  /** Answers with what becomes of the assessment that is sent; where none is, what is wrong is answered here. */
  const taking =
    (use: (assessment: Assessment, request: Request, response: Response) => Promise<void> | void): RequestHandler =>
    (request, response, next) => {
      const answer = async () => {
        const file = await fileIn(request);
        if (!file.ok) return sendProblem(response, file.status, [file.problem]);
        const parsed = parseAssessmentFile(file.content, editions, today(plumbline));
        if (!parsed.ok) return sendProblem(response, 422, parsed.problems);
        await use(parsed.assessment, request, response);
      };
      answer().catch(next);
    };

  const score = taking((assessment, _request, response) => {
    response
      .set("Cache-Control", "no-store")
      .json(reportJson(drawnReport(assessment, editionOf(assessment, editions))));
  });
  router.post("/score", score);

  const draw = taking(async (assessment, request, response) => {
    const paper = request.query.paper ?? "a4";
    if (paper !== "a4" && paper !== "letter")
      return sendProblem(response, 422, [{ path: "", message: "paper is a4 or letter." }]);
    const found = editionOf(assessment, editions);
    const key = fileKey({ owner: OWNER, assessment, edition: found.edition, file: `plan-${paper}.pdf` });
    try {
      const pool = publicPaper.of(caller(request, plumbline.cookies.secure));
      const bytes = await made.get(key, OWNER, () => pool.render(drawnReport(assessment, found), { paper }));
      response.set({ "Content-Type": "application/pdf", "Cache-Control": "no-store" }).end(bytes);
    } catch (error) {
      if (error instanceof PapersAway || error instanceof StorageTrouble)
        return sendProblem(response.set("Retry-After", String(AWAY_SECONDS)), 503, [
          { path: "", message: words.away(AWAY_SECONDS) },
        ]);
      if (error instanceof PaperTooLarge) return sendProblem(response, 422, [{ path: "", message: words.tooLarge }]);
      if (!(error instanceof PdfQueueFull)) throw error;
      sendProblem(response.set("Retry-After", String(RETRY_SECONDS)), 429, [
        { path: "", message: `Too many plans are being drawn. Try again in ${RETRY_SECONDS} seconds.` },
      ]);
    }
  });
  router.post("/plan.pdf", draw);

  router.use((_request, response) => {
    sendProblem(response, 404, [{ path: "", message: "There is nothing at this address. See /openapi.yaml." }]);
  });

  const faults: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const { requestId } = response.locals;
    log.error({ requestId, path: request.path, err: error }, "request failed");
    sendProblem(
      response,
      500,
      [{ path: "", message: `Something went wrong on our side; in the log it is ${requestId}.` }],
      { instance: `urn:uuid:${requestId}` },
    );
  };
  router.use(faults);
  return router;
}

const today = ({ environment, now }: Plumbline) => dayIn(environment.timeZone, now());
