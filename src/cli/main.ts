import { CommanderError } from 'commander';
import { EXIT, UsageError } from './exit.ts';
import { type Io, print } from './io.ts';
import { program } from './program.ts';

/**
 * Runs one command line.
 * @param argv the words after the program's name
 * @returns the exit code; nothing is thrown
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done;
  try {
    await program(io, (exitCode) => {
      code = exitCode;
    }).parseAsync(argv as string[], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.cannotAudit;
    if (error instanceof UsageError) {
      await print(io.stderr, `error: ${error.message}\n${error.hint === null ? '' : `  hint: ${error.hint}\n`}`);
      return EXIT.cannotAudit;
    }
    const stack = error instanceof Error ? error.stack : String(error);
    await print(
      io.stderr,
      `bug: grantalign stopped where it should not have.\n${stack}\nPlease report it with these lines: README.md, "Reporting a bug".\n`,
    );
    return EXIT.bug;
  }
}
