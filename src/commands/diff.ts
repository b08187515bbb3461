import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Io, isColoured, print, widthOf } from '../cli/io.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Difference } from '../model/difference.ts';
import type { Result } from '../model/result.ts';
import { DIFF_FORMAT_NAMES } from '../report/diff/registry.ts';
import type { DiffOutput } from './diff-formats.ts';
import { isSplitWanted, rerunOf, type SplitFlags } from './diff-sides.ts';
import { addPrinting, collect } from './options.ts';

interface DiffFlags extends SplitFlags {
  readonly format: string;
  readonly output?: readonly string[];
  readonly detail?: true;
  readonly quiet?: true;
  readonly color?: boolean;
}

/** `diff`: two result files in, what changed out. */
export function addDiff(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('diff')
    .description('compare two result files: what is new, closed, still open or undecided, and how scores moved')
    .argument('[before]', 'a file written with "audit -o result.json" (- is standard input)')
    .argument('[after]', 'a later one')
    .option('-f, --format <name>', `format on standard output: ${DIFF_FORMAT_NAMES.join(', ')}`, 'text')
    .option(
      '-o, --output <file>',
      'write the comparison to a file, by its ending or as format:path (repeatable)',
      collect,
    )
    .option('--detail', 'list what is still open or not known, and every score');
  for (const side of ['before', 'after']) {
    command
      .option(
        `--${side}-inputs <path>`,
        `inputs of "${side}", to split changes of scores by cause (repeatable)`,
        collect,
      )
      .option(`--${side}-rules <pack>`, `rule pack of "${side}" (default: the one its result names)`)
      .option(`--${side}-config <file>`, `config "${side}" was audited with (default: none)`);
  }
  addPrinting(command);
  command.action(async (before: string | undefined, after: string | undefined, flags: DiffFlags) =>
    exit(await runDiff(before, after, flags, io)),
  );
}

async function runDiff(
  before: string | undefined,
  after: string | undefined,
  flags: DiffFlags,
  io: Io,
): Promise<number> {
  if (before === undefined || after === undefined) {
    throw new UsageError('a comparison needs two result files', 'name both: grantalign diff before.json after.json');
  }
  if (before === '-' && after === '-') {
    throw new UsageError('only one of the two results can be standard input', 'name a file for the other');
  }
  const [{ readResult }, { printDiagnostics }, { diffFormatWanted, diffOutputsWanted }, { compareResults }] =
    await Promise.all([
      import('../read/result/read-result.ts'),
      import('./print-diagnostics.ts'),
      import('./diff-formats.ts'),
      import('../compare/compare.ts'),
    ]);
  const isSplit = isSplitWanted(flags);
  const format = diffFormatWanted(flags.format);
  const outputs = diffOutputsWanted(flags.output ?? []);
  const { beforeInputs = [], afterInputs = [] } = flags;
  const { spareInputs } = await import('./spare-inputs.ts');
  spareInputs(outputs, [before, after, ...beforeInputs, ...afterInputs], io.cwd);
  const read = { before: await readResult(before, io), after: await readResult(after, io) };
  await printDiagnostics([...read.before.diagnostics, ...read.after.diagnostics], flags, io);
  if (read.before.result === null || read.after.result === null) return EXIT.cannotAudit;
  const compared = compareResults(read.before.result, read.after.result, { before, after });
  const difference = isSplit ? await split(compared, read.before.result, read.after.result, flags, io) : compared;
  if (difference === null) return EXIT.cannotAudit;
  await writeDiffs(difference, [...outputs, { path: null, format }], flags, io);
  return EXIT.done;
}

/** The comparison with its split; what keeps it from being split is a warning, and stands in the comparison. */
async function split(
  compared: Difference,
  before: Result,
  after: Result,
  flags: DiffFlags,
  io: Io,
): Promise<Difference | null> {
  const sides = [await rerunOf('before', before, flags, io), await rerunOf('after', after, flags, io)];
  const [was, is] = sides;
  if (was == null || is == null) return null;
  const difference = await (await import('../split-causes.ts')).splitCauses(compared, was, is);
  const told = (difference.no_split ?? []).map(
    (why): Diagnostic => ({
      severity: 'warning',
      code: 'compare/no-split',
      message: `no split of changes into causes: ${why}`,
      hint: 'give each side the very files, rules and config of its audit',
      origin: null,
    }),
  );
  await (await import('./print-diagnostics.ts')).printDiagnostics(told, flags, io);
  const { isMoved } = await import('../report/diff/score-words.ts');
  const isAnyMoved = difference.cases.some(({ score, levers }) => [score, ...levers].some(isMoved));
  // A split was asked for: that there is nothing to split is not left to be guessed.
  if (!isAnyMoved && told.length === 0 && flags.quiet !== true) {
    await print(io.stderr, 'no score changed: there is nothing to split into causes\n');
  }
  return difference;
}

/** Columns of a report in a file: the terminal it was started from says nothing of its readers. */
const FILE_WIDTH = 100;

/** A null path is standard output. */
type Wanted = DiffOutput | (Omit<DiffOutput, 'path'> & { readonly path: null });

async function writeDiffs(difference: Difference, wanted: readonly Wanted[], flags: DiffFlags, io: Io): Promise<void> {
  const { writeChunks } = await import('./output-file.ts');
  const detail = flags.detail === true;
  for (const { path, format } of wanted) {
    const write = await format.load();
    if (path !== null) {
      await writeChunks(path, write(difference, { detail, width: FILE_WIDTH, colour: false }), io.cwd);
      continue;
    }
    const screen = { width: widthOf(io.stdout, io.env), colour: isColoured(io.stdout, io.env, flags.color) };
    for await (const chunk of write(difference, { detail, ...screen })) await print(io.stdout, chunk);
  }
}
