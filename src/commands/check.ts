import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Io, print, todayInCalifornia } from '../cli/io.ts';
import { isError } from '../model/diagnostic.ts';
import { configFor } from './config-flag.ts';
import { linkSummary } from './link-summary.ts';
import { addPrinting, addReading, addStateFiles } from './options.ts';
import { progressOn } from './progress.ts';

interface CheckFlags {
  readonly config?: string;
  readonly year?: string;
  readonly directory?: string;
  readonly enrich: readonly string[];
  readonly keepGoing?: true;
  readonly dropPersonalColumns?: true;
  readonly quiet?: true;
  readonly color?: boolean;
  readonly progress: boolean;
}

/** `check`: reads and joins records without judging them. */
export function addCheck(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .description('read and join records, and say what is wrong with them, without a score')
    .argument('[paths...]', 'files or folders of records (KIND=PATH names a kind outright, - is standard input)');
  addPrinting(addReading(addStateFiles(command)));
  command.action(async (paths: readonly string[], flags: CheckFlags) => exit(await runCheck(paths, flags, io)));
}

async function runCheck(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const config = await configFor(flags, io);
  if (config === null) return EXIT.cannotAudit;
  const inputs = paths.length > 0 ? paths : (config.inputs?.value ?? []);
  if (inputs.length === 0) {
    throw new UsageError('nothing to check', 'name at least one file or folder of records: grantalign check PATH');
  }
  const [{ check }, { printDiagnostics }] = await Promise.all([
    import('../audit.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const progress = progressOn(io, flags.progress && flags.quiet !== true);
  const checked = await check(
    {
      paths: inputs,
      cwd: io.cwd,
      stdin: io.stdin,
      year: flags.year ?? config.year?.value ?? null,
      directory: flags.directory ?? config.directory?.value,
      enrich: flags.enrich.length > 0 ? flags.enrich : (config.enrich?.value ?? []),
      as_of: config.as_of?.value ?? todayInCalifornia(io.now),
      keepGoing: flags.keepGoing === true,
      dropPersonalColumns: flags.dropPersonalColumns === true,
      maps: config.columns?.value ?? [],
    },
    progress.step,
  );
  progress.clear();
  await printDiagnostics(checked.diagnostics, flags, io);
  const lines = checked.records.inputs.map(
    ({ path, kind, records, left_out }) => `${path}: ${records} ${kind} read, ${left_out} left out`,
  );
  const { linksOf } = await import('../score/links.ts');
  if (checked.linked !== null) lines.push(linkSummary(linksOf(checked.linked)));
  await print(io.stdout, lines.map((line) => `${line}\n`).join(''));
  return checked.diagnostics.some(isError) ? EXIT.cannotAudit : EXIT.done;
}
