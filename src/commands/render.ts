import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import type { Io } from '../cli/io.ts';
import { addPrinting, addReporting, type ReportFlags } from './options.ts';

/** `render`: a result file in, any report of it out. */
export function addRender(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('render')
    .description('write reports from a result file, without auditing again')
    .argument('[result]', 'a file written with "audit -o result.json" (- is standard input)');
  addPrinting(addReporting(command));
  command.action(async (path: string | undefined, flags: ReportFlags) => exit(await runRender(path, flags, io)));
}

async function runRender(path: string | undefined, flags: ReportFlags, io: Io): Promise<number> {
  if (path === undefined) {
    throw new UsageError('nothing to render', 'name a result file: grantalign render result.json -o report.html');
  }
  const [{ readResult }, { reportsWanted, writeProblems, writeReports }, { printDiagnostics }] = await Promise.all([
    import('../read/result/read-result.ts'),
    import('./write-reports.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const wanted = reportsWanted(flags);
  const { spareInputs } = await import('./spare-inputs.ts');
  spareInputs(wanted.outputs, [path], io.cwd);
  const { result, diagnostics } = await readResult(path, io);
  await printDiagnostics(diagnostics, flags, io);
  if (result === null) {
    await writeProblems(diagnostics, wanted, io);
    return EXIT.cannotAudit;
  }
  if (flags.public === true && result.masked === undefined) {
    // What a count would give away runs through every score: only the records tell how wide it has to be.
    throw new UsageError(
      `"${path}" tells counts of 10 people or fewer, and a result cannot be masked afterwards`,
      'audit the records for the public: grantalign audit PATH --public -o public.json',
    );
  }
  await writeReports(result, wanted, flags, io);
  return EXIT.done;
}
