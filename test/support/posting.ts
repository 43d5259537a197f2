import { begin } from "./assessment-flow";
import { Visitor } from "./visitor";

/** A browser that posts answers one after another until it is told to stop. */
export interface Posting {
  readonly visitor: Visitor;
  readonly id: string;
  /** Notes acknowledged so far, by question. */
  readonly kept: ReadonlyMap<string, string>;
  count(): number;
  /** Resolves when so many were acknowledged. */
  reaches(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an assessment on a running server and goes on answering it; an answer that is not taken rejects in `stop`. */
export async function keepPosting(origin: string): Promise<Posting> {
  const visitor = new Visitor(origin);
  const { id } = await begin(visitor, "full");
  const instrument = (await (await fetch(`${origin}/api/instrument`)).json()) as { questions: { id: string }[] };
  const kept = new Map<string, string>();
  let count = 0;
  let stopped = false;
  const work = (async () => {
    while (!stopped) {
      const question = instrument.questions[count % instrument.questions.length]?.id ?? "";
      const note = `answer ${count}`;
      const { status } = await fetch(`${origin}/a/${id}/q/${question}`, {
        method: "POST",
        redirect: "manual",
        headers: { Cookie: visitor.cookie(), Origin: origin },
        body: new URLSearchParams({ answer: "2", note, "based-on": markOf(kept.get(question)) }),
      });
      if (status !== 303) throw new Error(`${note} was answered with ${status}`);
      kept.set(question, note);
      count += 1;
    }
  })();
  work.catch(() => {});
  return {
    visitor,
    id,
    kept,
    count: () => count,
    reaches: async (wanted) => {
      while (count < wanted && !stopped) await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 5))]);
    },
    stop: async () => {
      stopped = true;
      await work;
    },
  };
}

const markOf = (note: string | undefined) => (note === undefined ? "none" : JSON.stringify([2, null, note, "", ""]));
