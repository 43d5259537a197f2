import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Tool } from "./programme";

/** What a service's programs are found in beside PATH. */
const ALSO = ["/usr/sbin", "/sbin"];

/** Where a program is, or undefined. */
export const whereIs = (program: string): string | undefined =>
  [...(process.env.PATH ?? "").split(delimiter), ...ALSO]
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** The Debian packages of the tools that are not on this machine. */
export const missingPackages = (tools: readonly Tool[]): readonly string[] => [
  ...new Set(tools.filter(({ program }) => whereIs(program) === undefined).map(({ debian }) => debian)),
];
