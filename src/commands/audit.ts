import type { Command } from 'commander';
import type { AuditRequest } from '../audit-request.ts';
import { EXIT } from '../cli/exit.ts';
import { type Io, print, todayInCalifornia } from '../cli/io.ts';
import type { Config } from '../config/registry.ts';
import { isError } from '../model/diagnostic.ts';
import { effectOf } from '../model/gate-effect.ts';
import { FAIL_ON, type FailOn } from '../model/gate-options.ts';
import type { Gate } from '../model/result.ts';
import {
  addPrinting,
  addReading,
  addReporting,
  addSigned,
  addStateFiles,
  parseDay,
  parseScore,
  parseWord,
  type ReportFlags,
} from './options.ts';
import { progressOn } from './progress.ts';
import { type ReadingFlags, readingOf } from './reading.ts';
import { runNotes } from './run-notes.ts';
import { signedOf } from './signed.ts';
import type { Round } from './watch/round.ts';

/** The pack that applies where neither a flag nor a config names one. */
const BUILT_IN = 'california';

interface AuditFlags extends ReportFlags, ReadingFlags {
  readonly rules?: string;
  readonly asOf?: string;
  readonly lea?: string;
  readonly minScore?: number;
  readonly failOn?: FailOn;
  readonly baseline?: string;
  readonly waivers?: readonly string[];
  readonly attestations?: readonly string[];
  readonly watch?: true;
}

/** `audit`: records in, a scored gap report out. */
export function addAudit(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('audit')
    .description('audit records for alignment and print a scored gap report')
    .argument('[paths...]', 'files or folders of records (KIND=PATH names a kind outright, - is standard input)')
    .option('-r, --rules <pack>', `rule pack: a built-in name or a folder (default: "${BUILT_IN}")`)
    .option('--as-of <date>', 'the day the audit speaks of (default: today in California)', (text) =>
      parseDay(text, '--as-of'),
    )
    .option('--lea <code or name>', 'only this LEA')
    .option('--min-score <n>', 'gate: every LEA scores at least n of 100', parseScore)
    .option('--fail-on <what>', `gate: no gap of this weight: ${FAIL_ON.join(', ')}`, parseWord('--fail-on', FAIL_ON))
    .option('--baseline <file>', 'an earlier result file: gates count only what is worse than in it');
  addSigned(command);
  command.option('--watch', 'audit again at every save, and say what changed; Ctrl-C ends it');
  addPrinting(addReading(addStateFiles(addReporting(command))));
  command.action(async (paths: readonly string[], flags: AuditFlags) => exit(await runAudit(paths, flags, io)));
}

async function runAudit(paths: readonly string[], flags: AuditFlags, io: Io): Promise<number> {
  const { reportsWanted } = await import('./write-reports.ts');
  // What the command line cannot have is told before anything is read.
  reportsWanted(flags);
  const round = (accept?: (request: AuditRequest) => void) => auditOnce(paths, flags, io, accept);
  const present = (done: Round) => presentRound(done, io);
  if (flags.watch === true) {
    const { watchAudit } = await import('./watch/watch-audit.ts');
    return watchAudit({ round, present, named: flags.config }, io);
  }
  const done = await round();
  await present(done);
  return done.result === null ? EXIT.cannotAudit : exitCodeOf(done.result.gates);
}

/** One audit from the config on; it prints nothing but its progress. `accept` may refuse what is to be done. */
async function auditOnce(
  paths: readonly string[],
  typed: AuditFlags,
  io: Io,
  accept: (request: AuditRequest) => void = () => {},
): Promise<Round> {
  const [
    { loadConfig },
    { audit },
    { reportsWanted },
    { checkReports, settleReports },
    { spareInputs },
    { filesRead },
  ] = await Promise.all([
    import('../load-config.ts'),
    import('../audit.ts'),
    import('./write-reports.ts'),
    import('./settle-reports.ts'),
    import('./spare-inputs.ts'),
    import('./named-files.ts'),
  ]);
  const { config, path, diagnostics: misread } = await loadConfig(typed.config, io.cwd);
  const diagnostics = [...misread, ...checkReports(config)];
  if (diagnostics.some(isError)) {
    const printing = { wanted: reportsWanted(typed), flags: typed };
    return { result: null, diagnostics, request: null, config: path, printing };
  }
  const flags = settleReports(typed, config);
  const printing = { wanted: reportsWanted(flags), flags };
  const request = requestOf(paths, flags, config, io);
  accept(request);
  const progress = progressOn(io, flags.progress && flags.quiet !== true);
  const audited = await audit(request, progress.step);
  progress.clear();
  const read = [...filesRead(request, audited.result, io.cwd), ...(path === null ? [] : [path])];
  spareInputs(printing.wanted.outputs, read, io.cwd);
  const told = [...diagnostics, ...audited.diagnostics];
  return { result: audited.result, diagnostics: told, request, config: path, printing };
}

/** Prints and writes what an audit found. */
async function presentRound({ result, diagnostics, printing }: Round, io: Io): Promise<void> {
  const { wanted, flags } = printing;
  const [{ printDiagnostics }, { writeProblems, writeReports }] = await Promise.all([
    import('./print-diagnostics.ts'),
    import('./write-reports.ts'),
  ]);
  await printDiagnostics(diagnostics, flags, io);
  if (result === null) {
    await writeProblems(diagnostics, wanted, io);
    return;
  }
  await writeReports(result, wanted, flags, io);
  if (flags.quiet !== true) await print(io.stderr, await runNotes(result));
}

/** Flags win over the config, the config over what is built in. */
function requestOf(paths: readonly string[], flags: AuditFlags, config: Config, io: Io): AuditRequest {
  const gates = config.gates?.value;
  return {
    ...readingOf('audit', paths, flags, config, io),
    pack: flags.rules ?? config.pack?.value ?? BUILT_IN,
    as_of: flags.asOf ?? config.as_of?.value ?? todayInCalifornia(io.now),
    signed: signedOf(flags, config, io),
    baseline: flags.baseline ?? config.baseline?.value,
    lea: flags.lea ?? null,
    public: flags.public === true,
    gates: {
      ...gates,
      min_score: flags.minScore ?? gates?.min_score ?? null,
      fail_on: flags.failOn ?? gates?.fail_on ?? null,
    },
  };
}

/** A gate that fails is known to fail whatever the undecided ones would say. */
function exitCodeOf(gates: readonly Gate[]): number {
  const effects = gates.map(effectOf);
  if (effects.includes('fail')) return EXIT.gateFailed;
  return effects.includes('undecided') ? EXIT.gateUndecided : EXIT.done;
}
