import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import type { Figure } from "./figure";
import { median } from "./median";

const ROUNDS = 25;
const MOST_KB = 120;

/** Weight and time of the page of a plan, as it is drawn and as it was kept, beside the results page of the same answers in the same run. */
export async function planPages(): Promise<readonly Figure[]> {
  const server = await startServer();
  const owner = new Visitor(server.origin);
  const id = await imported(owner, sampleAssessment("tax-helpline"));
  const drawn = await timed(owner, [`/a/${id}/plan`, `/a/${id}/results`]);
  await adopted(owner, id);
  const kept = await timed(owner, [`/a/${id}/plan`, `/a/${id}/results`]);
  await server.stop();
  return [figuresOf("plan as it is drawn", drawn), figuresOf("plan that was kept", kept)].flat();
}

type Timed = readonly { readonly ms: number; readonly kb: number }[];

function figuresOf(name: string, [plan, results]: Timed): readonly Figure[] {
  if (plan === undefined || results === undefined) throw new Error("nothing was measured");
  return [
    { name: `HTML of the ${name}`, value: plan.kb, unit: "kB", bar: { of: "value", atMost: MOST_KB } },
    {
      name: `server time of the ${name}`,
      value: plan.ms,
      unit: "ms",
      against: { name: "results page", value: results.ms },
    },
  ];
}

/** In turn, so that what else the machine does falls on all alike. */
async function timed(visitor: Visitor, paths: readonly string[]): Promise<Timed> {
  const times = paths.map(() => [] as number[]);
  const sizes = paths.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, path] of paths.entries()) {
      const start = performance.now();
      const { body } = await visitor.open(path);
      times[index]?.push(performance.now() - start);
      sizes[index] = body.length / 1000;
    }
  return paths.map((_, index) => ({ ms: median(times[index] ?? []), kb: sizes[index] ?? 0 }));
}
