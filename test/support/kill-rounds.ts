import { begin } from "./assessment-flow";
import { type RunningServer, startServer } from "./running-server";
import { Visitor } from "./visitor";

interface KillOutcome {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Answers that were acknowledged and are gone, as "question: wanted … found …". */
  readonly lost: readonly string[];
}

const LONGEST_MS = 250;

/**
 * Posts answers as fast as one browser can, ends the server with `kill -9` at a random moment, starts it again on the same data and
 * compares every acknowledged answer with what stands there; so many rounds.
 */
export async function killRounds(rounds: number, variables: Record<string, string> = {}): Promise<KillOutcome> {
  let server: RunningServer = await startServer(variables);
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const instrument = (await (await fetch(`${server.origin}/api/instrument`)).json()) as { questions: { id: string }[] };
  const questions = instrument.questions.map((question) => question.id);
  const kept = new Map<string, string>();
  const lost: string[] = [];
  let acknowledged = 0;
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    let dead = false;
    const inFlight = new Map<string, string>();
    const death = new Promise<void>((resolve) => {
      setTimeout(() => {
        dead = true;
        void server.kill().then(resolve);
      }, Math.random() * LONGEST_MS);
    });
    while (!dead) {
      count += 1;
      const question = questions[count % questions.length] ?? "";
      const note = `answer ${count}`;
      inFlight.set(question, note);
      const answered = await fetch(`${server.origin}/a/${id}/q/${question}`, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams({ answer: String(count % 5), note, "based-on": mark(kept.get(question)) }),
        headers: { Cookie: visitor.cookie(), Origin: server.origin },
      }).then(
        (response) => response.status,
        () => 0,
      );
      if (answered === 303) {
        acknowledged += 1;
        kept.set(question, note);
        inFlight.delete(question);
      } else if (answered !== 0) throw new Error(`an answer was refused with ${answered}`);
    }
    await death;
    server = await server.again();
    const file = JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8")) as {
      answers: Record<string, { note?: string }>;
    };
    for (const [question, note] of kept) {
      const found = file.answers[question]?.note;
      if (found === inFlight.get(question) && found !== undefined) kept.set(question, found);
      else if (found !== note) lost.push(`${question}: wanted ${note}, found ${found}`);
    }
    for (const [question, note] of inFlight)
      if (!kept.has(question) && file.answers[question]?.note === note) kept.set(question, note);
  }
  await server.stop();
  return { rounds, acknowledged, lost };
}

/** What the form would carry: the answer this one is based on, as the page marks it. */
const mark = (note: string | undefined) =>
  note === undefined ? "none" : JSON.stringify([Number(note.split(" ")[1]) % 5, null, note, "", ""]);
