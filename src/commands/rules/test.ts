import type { Command } from 'commander';
import { EXIT } from '../../cli/exit.ts';
import { type Io, isColoured, print, todayInCalifornia, widthOf } from '../../cli/io.ts';
import { isError } from '../../model/diagnostic.ts';
import { collect, parseWord } from '../options.ts';

/** How much `rules test` tells. */
const DETAILS = ['summary', 'failing', 'all'] as const;

interface TestFlags {
  readonly detail: (typeof DETAILS)[number];
  readonly rule?: string;
  readonly mutate?: true;
  readonly with?: readonly string[];
  readonly color?: boolean;
}

/** `rules test`: whether a pack's examples hold, and whether they would notice a slip. */
export function addTest(rules: Command, io: Io, exit: (code: number) => void): void {
  rules
    .command('test')
    .description('try the examples of every rule')
    .argument('[pack]', 'a built-in name or a folder', 'california')
    .option('--rule <id>', 'only this rule')
    .option(
      '--detail <level>',
      `${DETAILS.join(', ')}: a line a rule, what does not hold, every example`,
      parseWord('--detail', DETAILS),
      'failing',
    )
    .option('--mutate', 'also make every slip in the rules that examples should notice, and list those they do not')
    .option(
      '--with <path>',
      'records to try the rules on: those that apply to nothing in them are told (repeatable)',
      collect,
    )
    .option('--color', 'colour even when piped')
    .option('--no-color', 'no colour')
    .action(async (pack: string, flags: TestFlags) => exit(await testPack(pack, flags, io)));
}

async function testPack(nameOrPath: string, flags: TestFlags, io: Io): Promise<number> {
  const [{ checkPackAt }, { tryExamples }, { printDiagnostics }, { inkFor }, { reportTried }, { ruleNamed }] =
    await Promise.all([
      import('../../load-pack.ts'),
      import('../../test-examples.ts'),
      import('../print-diagnostics.ts'),
      import('../../report/ink.ts'),
      import('../../report/rules/tried.ts'),
      import('./rule-named.ts'),
    ]);
  const pack = await checkPackAt(nameOrPath, io.cwd);
  const ink = await inkFor(isColoured(io.stdout, io.env, flags.color));
  const width = widthOf(io.stdout, io.env);
  await printDiagnostics(pack.diagnostics, flags, io);
  if (pack.diagnostics.some(isError) || pack.image === null) return EXIT.cannotAudit;
  const { tried, untested } = tryExamples(pack);
  const only = flags.rule === undefined ? null : ruleNamed(pack.image, flags.rule).id;
  const shown = tried.filter(({ rule }) => only === null || rule === only);
  const without = untested.filter((rule) => only === null || rule === only);
  await print(io.stdout, reportTried(shown, without, flags.detail, width, ink));
  const { matchedNothing, neverFound } = await import('../../unmatched-rules.ts');
  const request = { paths: flags.with ?? [], cwd: io.cwd, stdin: io.stdin, as_of: todayInCalifornia(io.now) };
  const unmatched = flags.with === undefined ? [] : await matchedNothing(pack, nameOrPath, request);
  await printDiagnostics([...(await neverFound(pack, io.cwd)), ...unmatched], flags, io);
  if (unmatched.some(isError)) return EXIT.cannotAudit;
  const holds = shown.every(({ wrong }) => wrong === null);
  if (!holds || flags.mutate !== true) return holds ? EXIT.done : EXIT.gateFailed;
  const [{ mutateExamples }, { reportMutation }] = await Promise.all([
    import('../../mutate-examples.ts'),
    import('../../report/rules/mutation.ts'),
  ]);
  const mutation = await mutateExamples(pack, io.cwd, only);
  await printDiagnostics(mutation.diagnostics, flags, io);
  await print(io.stdout, reportMutation(mutation, width, ink));
  const survived = mutation.mutants.some(({ fate }) => fate === 'survived');
  return survived || mutation.diagnostics.length > 0 ? EXIT.gateFailed : EXIT.done;
}
