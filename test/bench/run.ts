import { startServer } from "#test/support/running-server";
import { answerPosts } from "./answer-posts";
import { fullBench } from "./full-bench";
import { lighthouseScores } from "./lighthouse";
import { pageScript } from "./page-script";
import { paper } from "./paper";
import { paperTagging } from "./paper-tagging";
import { reportTime } from "./report-time";
import { workshopBench } from "./workshop";

const line = (name: string, value: string) => console.log(`${name.padEnd(58)} ${value}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** `npm run bench` measures all of these, `npm run bench -- room paper` some. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  answers: async () => {
    const server = await startServer();
    const still = await answerPosts(server, false);
    const writing = await answerPosts(server, true);
    line(
      "answer POSTs a second, 32 connections",
      `${writing.perSecond.toFixed(0)} (p99 ${writing.p99} ms, ${writing.failed} failed)`,
    );
    line(
      "the same route without the write",
      `${still.perSecond.toFixed(0)} (p99 ${still.p99} ms, ${still.failed} failed)`,
    );
    line("ratio with the write : without", (writing.perSecond / still.perSecond).toFixed(2));
    line("script of a question page, gzip", `${((await pageScript(server)) / 1000).toFixed(1)} kB (limit 120)`);
    for (const { page, performance: speed, accessibility, bestPractices } of await lighthouseScores(server))
      line(`Lighthouse mobile ${page}`, `${speed} / ${accessibility} / ${bestPractices} (at least 95 / 100 / 100)`);
    await server.stop();
  },
  room: async () => {
    const room = await workshopBench();
    line("600 votes at once, acknowledged, p95", `${ms(room.p95)} (limit 500; worst round ${ms(room.worst)})`);
    line("the same for bare Node over SQLite, p95", ms(room.floor));
    line("ratio 600 votes : bare Node", `${(room.p95 / room.floor).toFixed(2)} (limit 1.5)`);
    line("a reveal reaches the last of 500 phones, worst", `${ms(room.reveal)} (limit 150)`);
    line("votes lost or doubled", `${room.lost} (limit 0)`);
    line("memory with 600 phones", `${room.memory.with600.toFixed(0)} MB, without ${room.memory.before.toFixed(0)} MB`);
  },
  clients: async () => {
    const pages = await fullBench();
    for (const [page, { few, many }] of Object.entries(pages)) {
      line(`a bench of 1,000: ${page}, p95`, `${ms(many)}, of 10: ${ms(few)}`);
      line("ratio 1,000 : 10", `${(many / few).toFixed(2)} (limit 1.5)`);
    }
  },
  report: async () => {
    const times = reportTime();
    line("report() of a full assessment, median", ms(times.report));
    line("standings only, 10,000 assessments", `${(times.tenThousand / 1000).toFixed(2)} s (limit 5)`);
  },
  paper: async () => {
    const pdf = await paper();
    line("PDF of a sample, cold (new pool)", ms(pdf.cold));
    line("PDF of a sample, warm, median", `${ms(pdf.warm)}, ${pdf.pages} pages`);
    line("the same text drawn with plain pdfkit, median", ms(pdf.plain));
    line("ratio warm : plain pdfkit", (pdf.warm / pdf.plain).toFixed(2));
    line("event-loop delay while 4 PDFs render, p99", `${ms(pdf.loopDelay)} (limit 50)`);
    const tags = await paperTagging();
    line("CPU of a PDF with its tags, median", `${ms(tags.tagged)}, without ${ms(tags.untagged)}`);
    line("ratio with tags : without", `${tags.ratio.toFixed(2)} (limit 1.15)`);
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
for (const name of names.length > 0 ? names : Object.keys(parts)) await parts[name]?.();
