import autocannon from "autocannon";
import { begin, nextStep } from "#test/support/assessment-flow";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { bareRender } from "./bare-render";
import { median } from "./median";
import { stockRemix } from "./stock-remix";

const ROUNDS = 5;
const CONNECTIONS = 16;
const SECONDS = 3;

/** Pages a second, medians of five rounds taken in turn. */
export interface PageRates {
  /** A question page of ours, over HTTP. */
  readonly question: number;
  /** The first page of a stock Remix app, over HTTP. */
  readonly stock: number;
  /** The same question page's tree by `renderToString` alone. */
  readonly bare: number;
}

/** Asks for a question page, the stock page and the bare rendering in turn. */
export async function pageRates(): Promise<PageRates> {
  const server = await startServer();
  const stock = await stockRemix();
  const bare = await bareRender();
  const visitor = new Visitor(server.origin);
  const { path } = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const rates: Record<keyof PageRates, number[]> = { question: [], stock: [], bare: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const question = await rate(server.origin + path, visitor.cookie());
    const peer = await rate(stock.url);
    const alone = bare.rate(SECONDS * 1_000);
    if (round < 0) continue;
    rates.question.push(question);
    rates.stock.push(peer);
    rates.bare.push(alone);
  }
  await Promise.all([server.stop(), stock.stop(), bare.end()]);
  return { question: median(rates.question), stock: median(rates.stock), bare: median(rates.bare) };
}

async function rate(url: string, cookie?: string): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} failed ${result.non2xx + result.errors} times`);
  return result.requests.total / result.duration;
}
