/** The command was not called as its help says: exit status 2. */
export class UsageError extends Error {}

/** What the command was given cannot be used: exit status 1. The message names file, line and cause as far as known. */
export class InputError extends Error {}

/** What `read` makes of a command's parameters. @throws for all that `read` throws a {@link UsageError} that names the command */
export function readUsage<T>(command: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${command}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Runs a command line: what `main` returns (0 if nothing) becomes the exit status, a {@link UsageError} 2, an
 * {@link InputError} 1, each with its message on stderr. Other exceptions are our faults and keep their stack trace.
 */
export async function runCommand(
  help: string,
  main: (parameters: string[]) => Promise<number | undefined> | number | undefined,
): Promise<void> {
  const parameters = process.argv.slice(2);
  if (parameters.includes("--help") || parameters.includes("-h")) {
    process.stdout.write(`${help.trim()}\n`);
    return;
  }
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    process.exitCode = (await main(parameters)) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${help.trim()}\n`);
      process.exitCode = 2;
    } else if (error instanceof InputError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}
