import { imported } from "#test/support/imported";
import { Visitor } from "#test/support/visitor";
import { sectionNames } from "~/domain/section-names";
import { benchRoom } from "./bench-room";
import { median } from "./median";
import { RawPhone } from "./raw-phones";
import { voteRush } from "./vote-rush";

const PHONES = 200;
const PDFS = 4;
const ROUNDS = 5;

/** p99 of the server's event-loop delay in ms while four PDFs are drawn and 200 phones vote, as the server itself measures it; median of five rounds. */
export async function loopDelay(): Promise<number> {
  const room = await benchRoom(PHONES);
  const { origin } = room.server;
  const phones = await Promise.all(room.phones.map((cookie) => RawPhone.open(origin, cookie)));
  await room.press("begun");
  const delays: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    // A browser of its own each round: one alone would soon be asked to wait.
    const visitor = new Visitor(origin);
    const id = await imported(visitor);
    await room.press("voting.opened");
    const { question, round: number } = await room.now();
    await delay(origin);
    // Each asks for a paper of its own: what was drawn once would come from memory.
    const papers = Array.from({ length: PDFS }, (_, index) =>
      visitor.post(`/a/${id}/report`, choice(`Round ${round}, paper ${index}`)),
    );
    await voteRush(phones, `/w/${room.id}/vote`, (index) =>
      new URLSearchParams({ question, round: String(number), level: String(index % 5) }).toString(),
    );
    for (const { status, body } of await Promise.all(papers))
      if (status !== 200 || body.subarray(0, 5).toString() !== "%PDF-") throw new Error(`a paper came with ${status}`);
    if (round >= 0) delays.push(await delay(origin));
    await room.press("voting.closed");
    await room.press("skipped");
  }
  for (const phone of phones) phone.close();
  await room.server.stop();
  return median(delays);
}

async function delay(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_p99_seconds ([\d.e-]+)$/m.exec(text)?.[1]) * 1_000;
}

/** The report's form, filled in for a whole paper. */
function choice(preparedFor: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ format: "pdf", paper: "a4", preparedFor })) form.set(name, value);
  for (const section of sectionNames) form.append("section", section);
  return form;
}
