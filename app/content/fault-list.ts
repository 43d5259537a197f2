import type { Fault } from "./fault";

const line = ({ key, message }: Fault) => `  ${key === "" ? "the file" : key} ${message}`;

/** Faults as people read them at a terminal: how many, then file by file, a line each. */
export function faultList(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map(({ file }) => file))];
  const count = faults.length === 1 ? "1 thing to put right" : `${faults.length} things to put right`;
  return [
    `${count} in the content:`,
    ...files.flatMap((file) => ["", file, ...faults.filter((fault) => fault.file === file).map(line)]),
  ].join("\n");
}
