import { benchRoom } from "#test/bench/bench-room";
import { median } from "#test/bench/median";
import { RawPhone } from "#test/bench/raw-phones";
import { voteRush } from "#test/bench/vote-rush";
import type { Programme } from "./programme";

const PHONES = 600;
const MINUTES = 10;
/** The first rounds fill caches and let the engine compile; what grows after them is a leak. */
const WARM_UP = 20;
const GROWTH_MB = 15;

export const workshop: Programme = {
  title: `600 phones vote, watch, leave and come back for ${MINUTES} minutes; memory stays within ${GROWTH_MB} MB`,
  tools: [],
  run: async (say) => {
    const room = await benchRoom(PHONES);
    const open = (cookies: readonly string[]) =>
      Promise.all(cookies.map((cookie) => RawPhone.open(room.server.origin, cookie)));
    const watch = async (streams: readonly RawPhone[], wanted: string) => {
      await Promise.all(
        streams.map((stream) => {
          stream.send("GET", `/w/${room.id}/live`, "", "text/event-stream");
          return stream.until(wanted);
        }),
      );
      return streams;
    };
    let streams = await watch(await open(room.phones), '"phase":"lobby"');
    const voters = await open(room.phones);
    await room.press("begun");
    const end = performance.now() + MINUTES * 60_000;
    const memory: number[] = [];
    const faults: string[] = [];
    let worst = 0;
    for (let round = 0; performance.now() < end; round += 1) {
      await room.press("voting.opened");
      const { question, round: number } = await room.now();
      const p95 = await voteRush(voters, `/w/${room.id}/vote`, (index) =>
        new URLSearchParams({
          question,
          round: String(number),
          level: String(index % 5),
          reason: `line ${index}`,
        }).toString(),
      );
      if (round >= WARM_UP) worst = Math.max(worst, p95);
      for (const stream of streams) stream.forget();
      const revealed = Promise.all(streams.map((stream) => stream.until('"phase":"revealed"')));
      await room.press("voting.closed");
      await revealed;
      const { voters: counted } = await room.now();
      if (counted !== PHONES) faults.push(`round ${round}: ${counted} of ${PHONES} counted`);
      await room.press("discussion.opened");
      // A tenth of the phones leave and come back, as phones in pockets do.
      const leaving = streams.slice(0, PHONES / 10);
      for (const phone of leaving) phone.close();
      const back = await watch(await open(room.phones.slice(0, PHONES / 10)), '"phase":"discussing"');
      streams = [...back, ...streams.slice(PHONES / 10)];
      memory.push(room.memory());
      if (round % 50 === 0) say(`round ${round}: ${memory.at(-1)?.toFixed(0)} MB`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    for (const phone of [...streams, ...voters]) phone.close();
    await room.server.stop();
    const early = median(memory.slice(WARM_UP, WARM_UP * 2));
    const late = median(memory.slice(-WARM_UP));
    say(
      `${memory.length} rounds, p95 of a vote at most ${worst.toFixed(0)} ms, from ${early.toFixed(0)} to ${late.toFixed(0)} MB`,
    );
    return [
      ...faults,
      ...(late - early > GROWTH_MB
        ? [`memory grew by ${(late - early).toFixed(1)} MB; the limit is ${GROWTH_MB}`]
        : []),
    ];
  },
};
