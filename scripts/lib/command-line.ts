/** The command was not called as its help says: exit status 2. */
export class UsageError extends Error {}

/** What the command was given cannot be used: exit status 1. The message names file, line and cause as far as known. */
export class InputError extends Error {}

/** What `read` makes of a command's parameters. @throws for all that `read` throws a {@link UsageError} that names the command */
export function readUsage<T>(command: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // What Node adds to «Unknown option» is of parameters that begin with a dash, which no command here takes.
    const [reason] = (error instanceof Error ? error.message : String(error)).split(
      ". To specify a positional",
    );
    throw new UsageError(`${command}: ${reason}`);
  }
}

/** For a command without parameters. @throws a {@link UsageError} that names the first that it was given */
export function takeNothing(command: string, [parameter]: readonly string[]): void {
  if (parameter !== undefined)
    throw new UsageError(`${command}: takes no parameter, but was given «${parameter}»`);
}

/**
 * For a command whose work stands at the top of its file: what `read` makes of the parameters. Ends the process where they ask
 * for help, with exit status 0, and where `read` throws, with 2.
 */
export function readOrExit<T>(command: string, help: string, read: (parameters: string[]) => T): T {
  const parameters = process.argv.slice(2);
  if (asksForHelp(parameters)) {
    process.stdout.write(`${help.trim()}\n`);
    process.exit(0);
  }
  try {
    return readUsage(command, () => read(parameters));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}\n`);
    process.exit(2);
  }
}

/** @throws where `text` is no whole number, or less than `least` */
export function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`${option} takes a number from ${least}, not «${text}»`);
  return number;
}

const asksForHelp = (parameters: readonly string[]): boolean =>
  parameters.includes("--help") || parameters.includes("-h");

/**
 * Runs a command line: what `main` returns (0 if nothing) becomes the exit status, a {@link UsageError} 2, an
 * {@link InputError} 1, each with its message on stderr. Other exceptions are our faults and keep their stack trace.
 */
export async function runCommand(
  help: string,
  main: (parameters: string[]) => Promise<number | undefined> | number | undefined,
): Promise<void> {
  const parameters = process.argv.slice(2);
  if (asksForHelp(parameters)) {
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
