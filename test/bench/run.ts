import { startServer } from "#test/support/running-server";
import { answerPosts } from "./answer-posts";
import { lighthouseScores } from "./lighthouse";
import { pageScript } from "./page-script";
import { paper } from "./paper";
import { paperTagging } from "./paper-tagging";
import { reportTime } from "./report-time";

const line = (name: string, value: string) => console.log(`${name.padEnd(58)} ${value}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;

const server = await startServer();
const still = await answerPosts(server, false);
const writing = await answerPosts(server, true);
line(
  "answer POSTs a second, 32 connections",
  `${writing.perSecond.toFixed(0)} (p99 ${writing.p99} ms, ${writing.failed} failed)`,
);
line("the same route without the write", `${still.perSecond.toFixed(0)} (p99 ${still.p99} ms, ${still.failed} failed)`);
line("ratio with the write : without", (writing.perSecond / still.perSecond).toFixed(2));
line("script of a question page, gzip", `${((await pageScript(server)) / 1000).toFixed(1)} kB (limit 120)`);
for (const { page, performance: speed, accessibility, bestPractices } of await lighthouseScores(server))
  line(`Lighthouse mobile ${page}`, `${speed} / ${accessibility} / ${bestPractices} (at least 95 / 100 / 100)`);
await server.stop();

const times = reportTime();
line("report() of a full assessment, median", ms(times.report));
line("standings only, 10,000 assessments", `${(times.tenThousand / 1000).toFixed(2)} s (limit 5)`);

const pdf = await paper();
line("PDF of a sample, cold (new pool)", ms(pdf.cold));
line("PDF of a sample, warm, median", `${ms(pdf.warm)}, ${pdf.pages} pages`);
line("the same text drawn with plain pdfkit, median", ms(pdf.plain));
line("ratio warm : plain pdfkit", (pdf.warm / pdf.plain).toFixed(2));
line("event-loop delay while 4 PDFs render, p99", `${ms(pdf.loopDelay)} (limit 50)`);

const tags = await paperTagging();
line("CPU of a PDF with its tags, median", `${ms(tags.tagged)}, without ${ms(tags.untagged)}`);
line("ratio with tags : without", `${tags.ratio.toFixed(2)} (limit 1.15)`);
