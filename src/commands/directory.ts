import type { Command } from 'commander';
import { EXIT } from '../cli/exit.ts';
import { type Io, print } from '../cli/io.ts';
import { parseDay } from './options.ts';

interface DirectoryFlags {
  readonly output?: string;
  readonly date?: string;
  readonly color?: boolean;
}

/** `directory`: makes the compact school directory a pack checks codes against from a file of CDE. */
export function addDirectory(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('directory')
    .description("read CDE's school directory and write the compact one that codes are checked against")
    .argument('<file>', 'pubschls.txt, or the export of the California School Directory')
    .option('-o, --output <file>', 'the compact directory to write (default: only say what was read)')
    .option('--date <date>', 'the day the file speaks of, where it does not say', (text) => parseDay(text, '--date'))
    .option('--color', 'colour even when piped')
    .option('--no-color', 'no colour')
    .action(async (path: string, flags: DirectoryFlags) => exit(await runDirectory(path, flags, io)));
}

async function runDirectory(path: string, flags: DirectoryFlags, io: Io): Promise<number> {
  const [{ readStateFile }, { readDirectory }, { printDiagnostics }] = await Promise.all([
    import('../read/state-file.ts'),
    import('../records/official/read-directory.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const { source, diagnostics } = await readStateFile(path, io.cwd);
  const read = source === null ? null : await readDirectory(source, flags.date ?? null);
  await printDiagnostics([...diagnostics, ...(read?.diagnostics ?? [])], flags, io);
  if (read === null || read.directory === null || read.text === null) return EXIT.cannotAudit;
  const { date, schools, agencies } = read.directory;
  const of = date === null ? 'of no stated day (say it with --date)' : `of ${date}`;
  await print(io.stdout, `school directory ${of}: ${schools} schools, ${agencies} LEAs\n`);
  if (flags.output === undefined) return EXIT.done;
  await (await import('./output-file.ts')).writeText(flags.output, read.text, io.cwd);
  await print(io.stdout, `written to ${flags.output}\n`);
  return EXIT.done;
}
