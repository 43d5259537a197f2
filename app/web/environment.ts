import { z } from "zod";
import { isZone } from "~/domain/day-of";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .optional()
  .transform((value) => value === "1" || value === "true");

const schema = z.object({
  NODE_ENV: z.string().default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "write postgres://user:password@host:port/database, or leave it out for SQLite")
    .optional(),
  SESSION_SECRET: z.string().min(32, "write at least 32 characters, or leave it out to have one made").optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ALLOW_PLAIN_HTTP: flag,
  UNANSWERED_DAYS: z.coerce.number().int().min(0).max(36500).default(30),
  TIME_ZONE: z.string().refine(isZone, "write a place such as Europe/Berlin, or leave it out for UTC").default("UTC"),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(36500).optional(),
  PDF_WORKERS: z.enum(["separate"], "write separate, or leave it out to draw PDFs here").optional(),
  METRICS_TOKEN: z.string().min(16, "write at least 16 characters, or leave it out").optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** What the process was told by its surroundings; `.env.example` names each. */
export interface Environment {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly sessionSecret: string | undefined;
  /** Origin people use, without a path; undefined: http and the Host header. */
  readonly publicOrigin: string | undefined;
  /** How long an assessment is kept that nobody answered and nobody linked; undefined: as long as any other. */
  readonly unansweredDays: number | undefined;
  readonly retentionDays: number | undefined;
  /** The zone whose days count where no browser told its own. */
  readonly timeZone: string;
  /** Who draws PDFs: this process, or separate ones on the same Postgres. */
  readonly pdfWorkers: "own" | "separate";
  /** Opens `/metrics` to other machines that bring it. */
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

/** Reads and checks the environment. Throws an Error naming each variable at fault and what to write. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings cannot be used:\n${lines.join("\n")}`);
  }
  const values = parsed.data;
  if (values.PDF_WORKERS === "separate" && values.DATABASE_URL === undefined)
    throw new Error(
      "PDF_WORKERS=separate needs PostgreSQL, which those processes share with the server: set DATABASE_URL, or leave PDF_WORKERS out.",
    );
  const publicUrl = values.PUBLIC_URL ? new URL(values.PUBLIC_URL) : undefined;
  const plain = publicUrl ? publicUrl.protocol === "http:" && !LOOPBACK.has(publicUrl.hostname) : false;
  const wide = !LOOPBACK.has(values.HOST) && publicUrl?.protocol !== "https:";
  if ((plain || wide) && !values.ALLOW_PLAIN_HTTP)
    throw new Error(
      `${plain ? "PUBLIC_URL is http" : "HOST is wider than this machine and PUBLIC_URL is not https"}: answers and link secrets would travel unencrypted. ` +
        "Put an https proxy in front and set PUBLIC_URL to its https address, or set ALLOW_PLAIN_HTTP=1 if you accept that.",
    );
  return {
    production: values.NODE_ENV !== "development",
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    sessionSecret: values.SESSION_SECRET,
    publicOrigin: publicUrl?.origin,
    unansweredDays: values.UNANSWERED_DAYS === 0 ? undefined : values.UNANSWERED_DAYS,
    retentionDays: values.RETENTION_DAYS,
    timeZone: values.TIME_ZONE,
    pdfWorkers: values.PDF_WORKERS ?? "own",
    metricsToken: values.METRICS_TOKEN,
    logLevel: values.LOG_LEVEL,
  };
}
