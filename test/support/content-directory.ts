import { fileURLToPath } from "node:url";

/** Where the project's own content stands. */
export const contentDirectory = fileURLToPath(new URL("../../content", import.meta.url));
