import pino from "pino";

/** The structured log. Nothing typed by a person and no secret is ever passed to it; redaction is the second net. */
export const openLog = (level: string) =>
  pino({
    level,
    base: null,
    redact: ["req.headers.cookie", "headers.cookie", "cookie", "secret", "*.secret", "body", "*.body"],
  });

export type Log = ReturnType<typeof openLog>;
