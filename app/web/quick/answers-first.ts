import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { StorageTrouble } from "~/storage/storage-trouble";
import { answeredIn } from "../answering";
import { followingHref } from "../following-href";
import { fieldsIn } from "../form";
import { savedAnswer } from "../kept";
import { openToEdit } from "../opening";
import { isForeign } from "../own-origin";
import type { Plumbline } from "../plumbline";
import { saveUncounted } from "../saving";
import type { Asked } from "../served";
import { sessionIn } from "../session-cookie";
import { giving, type QuickAnswer } from "./giving";
import { withTrouble } from "./known-trouble";
import type { Taker } from "./quick-lane";
import { replayed } from "./replayed";
import { whenRead } from "./when-read";

const ADDRESS = /^\/a\/([\w-]{1,64})\/q\/([\w.-]{1,100})(\/keep)?$/;
/** More than any answer with its note; what is larger goes the common way, and so does what does not say its size. */
const LIMIT = 64 * 1024;

/**
 * Takes answers that are saved as they stand, on the question's own address and on the one its script saves to. Everything else about
 * them (refusals, conflicts, wrong links, too many, a full disk) goes the common way with its body, as if it had not been here; but a database that
 * takes nothing is not waited for a second time.
 */
export function answersFirst(plumbline: Plumbline): Taker {
  const { environment } = plumbline;
  const give = { page: giving(plumbline, "/a/:id/q/:question"), script: giving(plumbline, "/a/:id/q/:question/keep") };
  return (request, response, onward) => {
    const [, id, question, script] = ADDRESS.exec(request.url ?? "") ?? [];
    if (request.method !== "POST" || id === undefined || !isSmallForm(request.headers)) return false;
    if (isForeign(environment.publicOrigin, request.headers)) return false;
    const asking = { response, requestId: randomUUID(), since: performance.now() };
    const asked = { cookie: request.headers.cookie ?? null, params: { id, question }, plumbline };
    const read = async (body: Buffer) => {
      const answer = await saved(asked, body, script !== undefined).catch(troubleOf);
      if (answer !== undefined && "status" in answer) give[script === undefined ? "page" : "script"](asking, answer);
      else onward(withTrouble(replayed(request, body), answer?.trouble));
    };
    whenRead(request, LIMIT, (body) => body && void read(body), cut(request));
    return true;
  };
}

async function saved(asked: Asked, body: Buffer, toScript: boolean): Promise<QuickAnswer | undefined> {
  const form = fieldsIn(body.toString("utf8"));
  if (form === undefined) return undefined;
  const opened = await openToEdit(asked);
  const { limits, cookies } = asked.plumbline;
  const by = { browser: sessionIn(asked.cookie, cookies) ?? "", link: opened.linkId };
  if ((await limits.held("answers", by)) !== null) return undefined;
  const outcome = await answeredIn(asked, opened, form, saveCounted);
  if (outcome.kind !== "saved") return undefined;
  if (!toScript) return { status: 303, headers: ["Location", followingHref(outcome.stored, asked)] };
  return {
    status: 200,
    headers: ["Content-Type", "application/json; charset=utf-8"],
    body: JSON.stringify(savedAnswer(outcome, asked)),
  };
}

const troubleOf = (error: unknown) => (error instanceof StorageTrouble ? { trouble: error } : undefined);

/** Counts what it saves and what the database did not take; what else is not saved is tried, and counted, where it goes next. */
const saveCounted: typeof saveUncounted = async (asked, opened, event, clashes) => {
  const counted = (outcome: "saved" | "failed") => asked.plumbline.metrics.saves.inc({ event: event.type, outcome });
  try {
    const outcome = await saveUncounted(asked, opened, event, clashes);
    if (outcome.kind === "saved") counted("saved");
    return outcome;
  } catch (error) {
    if (error instanceof StorageTrouble) counted("failed");
    throw error;
  }
};

const isSmallForm = (headers: IncomingHttpHeaders) =>
  (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded") &&
  Number(headers["content-length"] ?? Number.POSITIVE_INFINITY) <= LIMIT;

/** Nobody is there any more to be answered. */
const cut = (request: IncomingMessage) => () => request.destroy();
