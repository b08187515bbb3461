import type { Command } from 'commander';
import { EXIT } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { type CrosswalkRow, isWaiting } from '../model/crosswalk.ts';
import { configFor } from './config-flag.ts';
import { addPrinting } from './options.ts';
import { progressOn } from './progress.ts';
import { type ReadingFlags, readingOf } from './reading.ts';

interface LinkFlags extends ReadingFlags {
  readonly output?: string;
}

/** `link`: for every school named without a code, the one it most likely is, for a person to confirm. */
export function addLink(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('link')
    .description('write a crosswalk: for every school named without a code, the one it may be, for you to confirm')
    .argument('[paths...]', 'files or folders of records, and an earlier crosswalk, whose decisions are kept')
    .option('-o, --output <file>', 'write the crosswalk to this file; one that is there keeps its decisions')
    .option('--directory <file>', "CDE's school directory to find schools in, or none (default: the pack's own)")
    .option('-c, --config <file>', 'config (default: the nearest grantalign.config.yaml, from here upward)')
    .option('--keep-going', 'treat an unreadable cell as not reported; drop only rows with no usable key')
    .option('--drop-personal-columns', 'leave columns of personal data unread instead of refusing the file');
  addPrinting(command);
  command.action(async (paths: readonly string[], flags: LinkFlags) => exit(await runLink(paths, flags, io)));
}

async function runLink(paths: readonly string[], flags: LinkFlags, io: Io): Promise<number> {
  const config = await configFor(flags, io);
  if (config === null) return EXIT.cannotAudit;
  const reading = readingOf('link', paths, flags, config, io);
  const [{ linkNames }, { isThere, writeText }, { printDiagnostics }, { reportCrosswalk }] = await Promise.all([
    import('../link-names.ts'),
    import('./output-file.ts'),
    import('./print-diagnostics.ts'),
    import('../report/crosswalk.ts'),
  ]);
  const { output } = flags;
  const before = output !== undefined && (await isThere(output, io.cwd)) ? [`crosswalk=${output}`] : [];
  const progress = progressOn(io, flags.progress && flags.quiet !== true);
  const request = { ...reading, paths: [...reading.paths, ...before] };
  const { rows, diagnostics } = await linkNames(request, progress.step);
  progress.clear();
  await printDiagnostics(diagnostics, flags, io);
  if (rows === null) return EXIT.cannotAudit;
  const text = [...reportCrosswalk(rows)].join('');
  if (output === undefined) await print(io.stdout, text);
  else await writeText(output, text, io.cwd);
  if (flags.quiet !== true) await print(io.stderr, `${summaryOf(rows, output)}\n`);
  return EXIT.done;
}

/** `12 names without a code: 7 sure, 3 to review, 2 like no school; 10 await a decision`. */
function summaryOf(rows: readonly CrosswalkRow[], output: string | undefined): string {
  const count = (is: (row: CrosswalkRow) => boolean) => rows.filter(is).length;
  const open = rows.filter(({ zone }) => zone !== 'gone');
  const names = `${open.length} ${open.length === 1 ? 'name' : 'names'} without a code`;
  const zones = `${count(({ zone }) => zone === 'sure')} sure, ${count(({ zone }) => zone === 'review')} to review, ${count(({ zone }) => zone === 'none')} like no school`;
  const gone =
    rows.length === open.length ? '' : `; ${rows.length - open.length} decided on and not in the records any more`;
  const waiting = count(isWaiting);
  const next =
    output === undefined || waiting === 0 ? '' : `: fill in "decision" in ${output}, then audit it with the records`;
  return `${names}: ${zones}${gone}; ${waiting} ${waiting === 1 ? 'awaits' : 'await'} a decision${next}`;
}
