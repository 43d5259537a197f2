import type { Response } from "express";

/** One thing wrong with what was sent; `path` is a JSON Pointer into it ("" is the whole). */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

const TITLES: Record<number, string> = {
  400: "Not readable",
  403: "Not allowed",
  404: "No such address",
  405: "Not this way",
  413: "Too large",
  415: "Not an assessment file",
  422: "Not a valid assessment file",
  429: "Too many requests",
  500: "Our fault",
  503: "Busy",
};

/** Answers with RFC 9457 `application/problem+json`. */
export function sendProblem(
  response: Response,
  status: number,
  problems: readonly Problem[],
  extra: Record<string, unknown> = {},
) {
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify({ type: "about:blank", title: TITLES[status] ?? "Problem", status, ...extra, problems }));
}
