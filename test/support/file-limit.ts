import { execFileSync } from "node:child_process";

/**
 * Sets how large the files of a running process may grow, in bytes ("unlimited" takes the limit away): a write beyond it fails, as
 * on a disk without room. Needs no rights beyond the process's own.
 */
export const limitFiles = (pid: number | undefined, bytes: number | "unlimited") =>
  execFileSync("prlimit", [`--pid=${pid}`, `--fsize=${bytes}:`]);
