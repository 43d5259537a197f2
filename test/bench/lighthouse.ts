import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { answerAll, begin, nextStep } from "#test/support/assessment-flow";
import { openBrowser } from "#test/support/browser";
import { adopted } from "#test/support/imported";
import type { RunningServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;

/** The plan once more, kept by a team. */
const KEPT = "/a/:id/plan, kept";

/** What Lighthouse's mobile run says of a page, each of 100. */
export interface PageScore {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
}

/** Runs Lighthouse (mobile, throttled as it comes) on the pages an executive meets first and last. */
export async function lighthouseScores(server: RunningServer): Promise<PageScore[]> {
  const visitor = new Visitor(server.origin);
  const { id, tasks } = await begin(visitor, "quick");
  const question = await nextStep(visitor, tasks);
  await answerAll(visitor, question, () => ({ answer: "2" }));
  await visitor.submit(await visitor.open(`/a/${id}/review`), {});
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const [own] = (await chromium.connectOverCDP(`http://127.0.0.1:${port}`)).contexts();
  const scores: PageScore[] = [];
  for (const page of ["/", "/start", question.path, `/a/${id}/results`, `/a/${id}/plan`, KEPT, "/join"]) {
    if (page === KEPT) await adopted(visitor, id);
    // A run leaves no cookie of before.
    await own?.addCookies(cookiesOf(visitor.cookie()).map((cookie) => ({ ...cookie, url: server.origin })));
    const run = await lighthouse(server.origin + (page === KEPT ? `/a/${id}/plan` : page), {
      port,
      output: "json",
      logLevel: "error",
      onlyCategories: [...CATEGORIES],
    });
    if (run?.lhr.runtimeError !== undefined) throw new Error(`${page}: ${run.lhr.runtimeError.message}`);
    const of = (category: (typeof CATEGORIES)[number]) => Math.round((run?.lhr.categories[category]?.score ?? 0) * 100);
    scores.push({
      page: page.replace(id, ":id"),
      performance: of("performance"),
      accessibility: of("accessibility"),
      bestPractices: of("best-practices"),
    });
  }
  await browser.close();
  return scores;
}

const cookiesOf = (header: string) =>
  header.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("=") };
  });

/** A port nobody listens on just now. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
