import { Worker } from "node:worker_threads";

/** Asks a server for its health without pause, from a thread of its own. */
export interface HealthWatch {
  /** The longest an answer took while `work` was under way, in milliseconds; infinite where it was no 200. */
  during(work: () => Promise<unknown>): Promise<number>;
  end(): Promise<void>;
}

/** Beside the work itself, so that the first and the last question of a watch overlap it. */
const ASK = `
const { parentPort, workerData } = require("node:worker_threads");
const { Agent, get } = require("node:http");
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let worst = 0, asked = 0;
const ask = () => {
  const since = performance.now();
  const told = (good) => {
    worst = Math.max(worst, good ? performance.now() - since : Infinity);
    asked += 1;
    setTimeout(ask, 2);
  };
  get(workerData + "/healthz", { agent }, (response) => {
    response.resume();
    response.on("end", () => told(response.statusCode === 200));
  }).on("error", () => told(false));
};
parentPort.on("message", (message) => {
  if (message === "begin") { worst = 0; asked = 0; return parentPort.postMessage(0); }
  const enough = () => (asked >= 2 ? parentPort.postMessage(worst) : setTimeout(enough, 1));
  enough();
});
ask();
`;

/** Begins to watch a server. */
export function watchHealth(origin: string): HealthWatch {
  const worker = new Worker(ASK, { eval: true, workerData: origin });
  const told = (message: string) =>
    new Promise<number>((resolve) => {
      worker.once("message", resolve);
      worker.postMessage(message);
    });
  return {
    during: async (work) => {
      await told("begin");
      await work();
      return told("end");
    },
    end: async () => void (await worker.terminate()),
  };
}
