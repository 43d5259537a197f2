// `npm start` on a fresh clone: install what is missing, build what changed, then serve (which migrates first).
import { built } from "./run.js";

await built("server.js");
