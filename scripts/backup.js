// `npm run backup`: builds where something changed, then runs the built command with the settings that `npm start` uses.
import { built } from "./run.js";

await built("backup.js", process.argv.slice(2));
