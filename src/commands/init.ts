import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Io, print, todayInCalifornia } from '../cli/io.ts';
import { VERSION } from '../model/version.ts';
import { printable } from '../report/printable.ts';
import { CI_SYSTEMS, LAYOUTS } from '../scaffold/answers.ts';
import type { InitFlags } from './init/flags.ts';
import { collect, parseWord, parseYear } from './options.ts';

/** `init`: a folder to keep a draft in, from answers or flags. */
export function addInit(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('init')
    .description('start a folder of records: a draft or tables, a config, schemas for editors, a check at every push')
    .argument('[dir]', 'the folder; made if it is not there', '.')
    .option(
      '--as <layout>',
      'yaml: one draft for an editor; csv: a table a file, for a spreadsheet',
      parseWord('--as', LAYOUTS),
    )
    .option('--lea <code or name>', 'the lead LEA of the residency grant, by its CDS code or its name')
    .option('--program <word>', 'the kind of residency grant: capacity, implementation, expansion')
    .option('--ihe <name>', 'a college or university that prepares the residents (repeatable)', collectNames)
    .option('--year <year>', 'the school year placements are planned for', parseYear)
    .option('--ci <service>', 'audit every push: github, gitlab or none', parseWord('--ci', CI_SYSTEMS))
    .option('--yes', 'take the default of every question not answered by an option')
    .option('--force', 'write over files that are there')
    .action(async (dir: string, flags: InitFlags) => exit(await runInit(dir, flags, io)));
}

/** A name left empty is a slip of the script that calls: it would leave the partners open and say nothing. */
function collectNames(text: string, before: readonly string[] = []): readonly string[] {
  if (text.trim() === '') throw new UsageError('--ihe was given no name', 'name the institution, or leave --ihe out');
  return collect(text, before);
}

async function runInit(dir: string, flags: InitFlags, io: Io): Promise<number> {
  const [{ answersFor }, { repositoryAbove, writeScaffold }, { scaffoldFolder }] = await Promise.all([
    import('./init/answers-for.ts'),
    import('./init/write-scaffold.ts'),
    import('../scaffold-folder.ts'),
  ]);
  const place = repositoryAbove(dir, io.cwd);
  const chosen = await answersFor(flags, todayInCalifornia(io.now), io);
  const files = await scaffoldFolder({ ...chosen, version: VERSION, below: place.below });
  const written = await writeScaffold(files, place, flags.force === true);
  const listed = written.map(({ shown, what }) => ({ shown: printable(shown), what }));
  const widest = Math.max(...listed.map(({ shown }) => shown.length));
  const lines = listed.map(({ shown, what }) => `  ${what === '' ? shown : `${shown.padEnd(widest)}  ${what}`}`);
  await print(io.stdout, `written:\n${lines.join('\n')}\n\nnext: ${nextCommand(place.shown)}\n`);
  return EXIT.done;
}

/** The config says what to audit: in its folder no path is typed. */
function nextCommand(folder: string): string {
  if (folder === '.') return 'npx grantalign audit';
  return `cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)} && npx grantalign audit`;
}
