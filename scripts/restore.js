// `npm run restore`: builds where something changed, then runs the built command with the settings that `npm start` uses.
import { built } from "./run.js";

await built("restore.js", process.argv.slice(2));
