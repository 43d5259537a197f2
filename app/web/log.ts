import pino, { type DestinationStream } from "pino";

/** The structured log. Nothing typed by a person and no secret is ever passed to it; redaction is the second net. */
export const openLog = (level: string, destination?: DestinationStream) =>
  pino(
    {
      level,
      base: null,
      serializers: { err: bareError },
      redact: ["req.headers.cookie", "headers.cookie", "cookie", "secret", "*.secret", "body", "*.body"],
    },
    destination ?? standardOutput(),
  );

/** Where the log goes when nobody says: a line that cannot be written, as where its file fills the disk, is lost and ends nothing. */
function standardOutput(): DestinationStream {
  const output = pino.destination(1);
  output.on("error", () => {});
  return output;
}

/** An error without what drivers hang on it: Postgres puts the values of a refused row into `detail` and `where`. */
function bareError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return {
    type: name,
    message,
    stack,
    ...(code === undefined ? {} : { code }),
    ...(cause === undefined ? {} : { cause: bareError(cause) }),
  };
}

export type Log = ReturnType<typeof openLog>;
