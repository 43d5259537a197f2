import type { Visited, Visitor } from "./visitor";

/** Starts an assessment and fills in the profile; returns its id and the task list. */
export async function begin(visitor: Visitor, scope: "quick" | "full", profile: Record<string, string> = {}) {
  const started = await visitor.post("/start", { scope });
  const tasks = await visitor.submit(started, {
    organisation: "Harbour Mutual",
    surveys: "yes",
    respondentRole: "executive",
    ...profile,
  });
  const id = /^\/a\/([^/?]+)/.exec(tasks.path)?.[1] ?? "";
  return { id, tasks };
}

/** Answers open questions one after another until the flow leaves the questions; `answer` is given the question's id. */
export async function answerAll(
  visitor: Visitor,
  first: Visited,
  answer: (question: string) => Record<string, string>,
): Promise<Visited> {
  let page = first;
  for (let count = 0; count < 100; count += 1) {
    const question = /\/q\/(.+)$/.exec(page.path)?.[1];
    if (question === undefined) return page;
    page = await visitor.submit(page, answer(question));
  }
  throw new Error("the questions do not end");
}

/** Opens the link the task list offers as the next step. */
export async function nextStep(visitor: Visitor, tasks: Visited): Promise<Visited> {
  const href = tasks.html.querySelector("a.button")?.getAttribute("href");
  if (href === undefined) throw new Error(`no next step on ${tasks.path}`);
  return visitor.open(href);
}
