import { parentPort, workerData } from "node:worker_threads";
import { quickCheck } from "./quick-check";

parentPort?.postMessage(quickCheck(workerData as string));
