import type { Command } from 'commander';
import { EXIT } from '../cli/exit.ts';
import { type Io, print, todayInCalifornia } from '../cli/io.ts';
import { isError } from '../model/diagnostic.ts';
import { inLog } from '../report/log-line.ts';
import { printable } from '../report/printable.ts';
import { configFor } from './config-flag.ts';
import { linkSummary } from './link-summary.ts';
import { addPrinting, addReading, addStateFiles } from './options.ts';
import { progressOn } from './progress.ts';
import { type ReadingFlags, readingOf } from './reading.ts';

/** `check`: reads and joins records without judging them. */
export function addCheck(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .description('read and join records, and say what is wrong with them, without a score')
    .argument('[paths...]', 'files or folders of records (KIND=PATH names a kind outright, - is standard input)');
  addPrinting(addReading(addStateFiles(command)));
  command.action(async (paths: readonly string[], flags: ReadingFlags) => exit(await runCheck(paths, flags, io)));
}

async function runCheck(paths: readonly string[], flags: ReadingFlags, io: Io): Promise<number> {
  const config = await configFor(flags, io);
  if (config === null) return EXIT.cannotAudit;
  const request = {
    ...readingOf('check', paths, flags, config, io),
    as_of: config.as_of?.value ?? todayInCalifornia(io.now),
  };
  const [{ check }, { printDiagnostics }] = await Promise.all([
    import('../audit.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const progress = progressOn(io, flags.progress && flags.quiet !== true);
  const checked = await check(request, progress.step);
  progress.clear();
  await printDiagnostics(checked.diagnostics, flags, io);
  const lines = checked.records.inputs.map(
    ({ path, kind, records, left_out }) => `${path}: ${records} ${kind} read, ${left_out} left out`,
  );
  const { linksOf } = await import('../score/links.ts');
  if (checked.linked !== null) lines.push(linkSummary(linksOf(checked.linked)));
  await print(io.stdout, inLog(lines.map((line) => `${printable(line)}\n`).join('')));
  return checked.diagnostics.some(isError) ? EXIT.cannotAudit : EXIT.done;
}
