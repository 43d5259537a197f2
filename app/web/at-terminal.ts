/** Runs a command of the terminal with what was written behind its name; a fault is one message, never a stack, and the exit code 1. */
export async function atTerminal(
  failure: string,
  work: (say: (line: string) => void, given: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    await work((line) => process.stdout.write(`${line}\n`), process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${failure} ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
