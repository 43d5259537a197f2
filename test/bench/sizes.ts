import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { begin, nextStep } from "#test/support/assessment-flow";
import { imported, sampleAssessment } from "#test/support/imported";
import { startPostgres } from "#test/support/postgres-server";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { posters } from "./answer-posts";
import type { Figure } from "./figure";

/** The kernel's clock ticks a second, on every Linux that Node runs on. */
const TICKS = 100;
const PAGE_SECONDS = 5;
const PDFS = 10;

/** What a page of "Running Plumbline" says of sizes: processor time and memory of one process, on SQLite and on a Postgres of the same machine. */
export async function sizes(): Promise<readonly Figure[]> {
  const postgres = await startPostgres({ durable: true });
  try {
    return [
      ...(await sizesOn("SQLite", {})),
      ...(await sizesOn("Postgres", { DATABASE_URL: `${postgres.address}/postgres` })),
    ];
  } finally {
    await postgres.stop();
  }
}

async function sizesOn(name: string, variables: Record<string, string>): Promise<readonly Figure[]> {
  const server = await startServer(variables);
  const rest = megabytes(server);
  const page = await pageCost(server);
  const browsers = await posters(server);
  const before = cpuMs(server);
  const answers = await browsers.post(true);
  const answer = (cpuMs(server) - before) / answers.answered;
  const pdf = await pdfCost(server);
  const after = megabytes(server);
  await server.stop();
  return [
    { name: `${name}: processor time of a question page`, value: page, unit: "ms" },
    { name: `${name}: processor time of an answer, on the disk`, value: answer, unit: "ms" },
    { name: `${name}: answers, 32 browsers at once`, value: answers.perSecond, unit: "a second" },
    { name: `${name}: processor time of a plan as PDF`, value: pdf / 1_000, unit: "s" },
    { name: `${name}: memory at rest`, value: rest, unit: "MB" },
    { name: `${name}: memory after ten such PDFs`, value: after, unit: "MB" },
  ];
}

async function pageCost(server: RunningServer): Promise<number> {
  const visitor = new Visitor(server.origin);
  const { path } = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const before = cpuMs(server);
  const { requests, non2xx } = await autocannon({
    url: server.origin + path,
    connections: 16,
    duration: PAGE_SECONDS,
    headers: { cookie: visitor.cookie() },
  });
  if (non2xx > 0) throw new Error(`${non2xx} pages failed`);
  return (cpuMs(server) - before) / requests.total;
}

/** Of assessments that differ, one after another: equal ones are drawn once. */
async function pdfCost(server: RunningServer): Promise<number> {
  const visitor = new Visitor(server.origin);
  const ids: string[] = [];
  const { profile, ...sample } = sampleAssessment();
  for (let count = 0; count < PDFS; count += 1)
    ids.push(await imported(visitor, { ...sample, profile: { ...profile, organisation: `Group ${count}` } }));
  const before = cpuMs(server);
  for (const id of ids) {
    const { status } = await visitor.open(`/a/${id}/plan.pdf`);
    if (status !== 200) throw new Error(`a PDF came with ${status}`);
  }
  return (cpuMs(server) - before) / PDFS;
}

/** Processor time the process has used so far, its threads' too. */
function cpuMs({ process: { pid } }: RunningServer): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
}

const megabytes = ({ process: { pid } }: RunningServer): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
