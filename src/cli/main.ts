import { CommanderError } from 'commander';
import { printable } from '../report/printable.ts';
import { EXIT, UsageError } from './exit.ts';
import { type Io, print } from './io.ts';
import { LogStream } from './log-stream.ts';
import { program } from './program.ts';
import { usageErrorOf } from './usage-error.ts';

/**
 * Runs one command line.
 * @param argv the words after the program's name
 * @returns the exit code; nothing is thrown
 */
export async function main(argv: readonly string[], around: Io): Promise<number> {
  const io = { ...around, stderr: new LogStream(around.stderr) };
  let code: number = EXIT.done;
  try {
    await program(io, (exitCode) => {
      code = exitCode;
    }).parseAsync(argv as string[], { from: 'user' });
    return code;
  } catch (error) {
    // Help and the version have been printed.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const usage = error instanceof CommanderError ? usageErrorOf(error) : error;
    if (usage instanceof UsageError) {
      await print(io.stderr, usageText(usage));
      return EXIT.cannotAudit;
    }
    const stack = String(error instanceof Error ? error.stack : error)
      .split('\n')
      .map(printable)
      .join('\n');
    await print(
      io.stderr,
      `bug: grantalign stopped where it should not have.\n${stack}\nPlease report it with these lines: README.md, "Reporting a bug".\n`,
    );
    return EXIT.bug;
  }
}

function usageText({ message, hint }: UsageError): string {
  return `error: ${printable(message)}\n${hint === null ? '' : `    hint: ${printable(hint)}\n`}`;
}
