import { startServer } from "#test/support/running-server";
import { posters, type Throughput } from "./answer-posts";
import type { Figure } from "./figure";
import { fullBench } from "./full-bench";
import { hostileFiles } from "./hostile-json";
import { lighthouseScores } from "./lighthouse";
import { slowestRuns } from "./long-runs";
import { loopDelay } from "./loop-delay";
import { resultsTimes } from "./many-assessments";
import { median } from "./median";
import { pageRates } from "./page-rate";
import { pageScript, participantPage } from "./page-script";
import { paper } from "./paper";
import { paperTagging } from "./paper-tagging";
import { planPages } from "./plan-page";
import { reportTime } from "./report-time";
import { saveTimes } from "./save-floor";
import { sizes } from "./sizes";
import { starting } from "./starting";
import { waits } from "./waits";
import { workshopBench } from "./workshop";

const ROUNDS = 5;
const ROUND_SECONDS = 4;

const times = (atMost: number) => ({ of: "ratio", atMost }) as const;
const atMost = (limit: number) => ({ of: "value", atMost: limit }) as const;
const atLeast = (limit: number) => ({ of: "value", atLeast: limit }) as const;

/** Every part of the bench by its name on the command line; the bars are the product's own, set before anything was measured. */
export const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  answers: async () => {
    const { save, floor } = await saveTimes();
    const server = await startServer();
    const few = await posters(server);
    const still = await few.post(false);
    const writing = await few.post(true);
    const many = await posters(server, 64);
    // What is asked for the first time is compiled first.
    await many.post(true, ROUND_SECONDS);
    const busy: Throughput[] = [];
    for (let round = 0; round < ROUNDS; round += 1) busy.push(await many.post(true, ROUND_SECONDS));
    await server.stop();
    return [
      {
        name: "keeping an answer, database part, p50",
        value: save,
        unit: "ms",
        against: { name: "4 KiB written and synced", value: floor },
        bar: times(1.5),
      },
      {
        name: "answer POST, 64 connections, p99",
        value: median(busy.map(({ p99 }) => p99)),
        unit: "ms",
        bar: atMost(25),
      },
      {
        name: "answer POSTs, 32 connections",
        value: writing.perSecond,
        unit: "a second",
        against: { name: "the same without the write", value: still.perSecond },
      },
      {
        name: "answers that failed",
        value: [still, writing, ...busy].reduce((sum, { failed }) => sum + failed, 0),
        unit: "",
        bar: atMost(0),
      },
    ];
  },
  pages: async () => {
    const { question, bare, stock } = await pageRates();
    const server = await startServer();
    const script = await pageScript(server);
    const participant = await participantPage(server);
    const scores = await lighthouseScores(server);
    await server.stop();
    const rate = { name: "question pages, 16 connections", value: question, unit: "a second" };
    return [
      { ...rate, against: { name: "bare renderToString", value: bare }, bar: { of: "ratio", atLeast: 0.1 } },
      { ...rate, against: { name: "a stock Remix page", value: stock }, bar: { of: "ratio", atLeast: 1.5 } },
      { name: "script of a question page, gzip", value: script / 1_000, unit: "kB", bar: atMost(110) },
      { name: "participant page, all in, compressed", value: participant / 1_000, unit: "kB", bar: atMost(14) },
      ...scores.flatMap(({ page, performance: speed, accessibility, bestPractices }): Figure[] => [
        { name: `Lighthouse mobile ${page}: performance`, value: speed, unit: "", bar: atLeast(98) },
        { name: `Lighthouse mobile ${page}: accessibility`, value: accessibility, unit: "", bar: atLeast(100) },
        { name: `Lighthouse mobile ${page}: best practices`, value: bestPractices, unit: "", bar: atLeast(100) },
      ]),
    ];
  },
  room: async () => {
    const room = await workshopBench();
    return [
      { name: "600 votes at once, acknowledged, p95", value: room.p95, unit: "ms", bar: atMost(500) },
      {
        name: "600 votes at once, acknowledged, p95",
        value: room.p95,
        unit: "ms",
        against: { name: "bare Node and SQLite", value: room.floor },
        bar: times(1.5),
      },
      { name: "the same, worst round", value: room.worst, unit: "ms" },
      { name: "a reveal reaches the last of 500 phones, worst", value: room.reveal, unit: "ms", bar: atMost(150) },
      { name: "votes lost or doubled", value: room.lost, unit: "", bar: atMost(0) },
      { name: "memory with 600 phones", value: room.memory.with600, unit: "MB" },
    ];
  },
  clients: async () => {
    const pages = await fullBench();
    return Object.entries(pages).map(([page, { few, many }]) => ({
      name: `a bench of 1,000 assessments: ${page}, p95`,
      value: many,
      unit: "ms",
      against: { name: "of 10", value: few },
      bar: times(1.5),
    }));
  },
  database: async () => {
    const { few, many } = await resultsTimes();
    return [
      {
        name: "results page, 10,000 assessments, p95",
        value: many,
        unit: "ms",
        against: { name: "10 assessments", value: few },
        bar: times(1.5),
      },
    ];
  },
  plan: planPages,
  report: async () => {
    const { report, tenThousand, hundredPlans } = reportTime();
    return [
      { name: "report() of a full assessment, median", value: report, unit: "ms" },
      { name: "standings of 10,000 assessments", value: tenThousand / 1_000, unit: "s", bar: atMost(5) },
      { name: "plans of 100 assessments", value: hundredPlans / 1_000, unit: "s", bar: atMost(2) },
      ...slowestRuns().map(({ name, times }) => ({
        name: `${name} with a run of one sign, times slower`,
        value: times,
        unit: "",
        bar: atMost(20),
      })),
    ];
  },
  hostile: async () => {
    const { reading, health } = await hostileFiles();
    return [
      { name: "CPU of reading the dearest file of 1 MiB", value: reading, unit: "ms", bar: atMost(50) },
      { name: "/healthz while hostile files are scored, worst", value: health, unit: "ms", bar: atMost(250) },
    ];
  },
  paper: async () => {
    const pdf = await paper();
    const tags = await paperTagging();
    return [
      { name: `PDF of ${pdf.pages} pages, cold (new pool)`, value: pdf.cold, unit: "ms" },
      {
        name: `PDF of ${pdf.pages} pages, warm`,
        value: pdf.warm,
        unit: "ms",
        against: { name: "the same text by plain pdfkit", value: pdf.plain },
        bar: times(3.5),
      },
      {
        name: "CPU of a PDF with its tags",
        value: tags.tagged,
        unit: "ms",
        against: { name: "without", value: tags.untagged },
        bar: times(1.15),
      },
      {
        name: "event-loop delay, 4 PDFs and 200 votes, p99",
        value: await loopDelay(),
        unit: "ms",
        bar: atMost(20),
      },
    ];
  },
  waits: async () => {
    const { remembered, stopped, nobodyDraws } = await waits();
    return [
      { name: "a PDF that is made already, median", value: remembered, unit: "ms", bar: atMost(10) },
      { name: "told to stop, a request never ends: gone after", value: stopped / 1_000, unit: "s", bar: atMost(10) },
      { name: "no process draws PDFs: told after", value: nobodyDraws / 1_000, unit: "s", bar: atMost(10) },
    ];
  },
  sizes,
  start: async () => {
    const { ms, idle } = await starting();
    return [
      { name: "from start to the first 200", value: ms / 1_000, unit: "s", bar: atMost(1.5) },
      { name: "memory at rest", value: idle, unit: "MB", bar: atMost(150) },
    ];
  },
};
