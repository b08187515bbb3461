import type { Command } from 'commander';
import { EXIT, UsageError } from '../cli/exit.ts';
import { type Io, isColoured, print, widthOf } from '../cli/io.ts';
import { isError } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import type { Pack, Rule } from '../model/rule.ts';
import type { Ink } from '../report/ink.ts';

interface RulesFlags {
  readonly rules: string;
  readonly color?: boolean;
}

const PACK = ['-r, --rules <pack>', 'rule pack: a built-in name or a folder', 'california'] as const;

/** `rules`: what a pack asks, rule by rule, and whether its examples hold. */
export function addRules(program: Command, io: Io, exit: (code: number) => void): void {
  const rules = program.command('rules').description('list, show and test the rules of a pack');
  rules
    .command('list')
    .description('one line a rule')
    .option(...PACK)
    .option('--color', 'colour even when piped')
    .option('--no-color', 'no colour')
    .action(async (flags: RulesFlags) => {
      const { reportRules } = await import('../report/rule-page.ts');
      exit(await printPage(flags, io, (pack, width, ink) => reportRules(pack, width, ink)));
    });
  rules
    .command('show')
    .description("a rule's page: why, what to do, what it rests on, how it is measured")
    .argument('<rule>', 'its id, or the part after the lever')
    .option(...PACK)
    .option('--color', 'colour even when piped')
    .option('--no-color', 'no colour')
    .action(async (id: string, flags: RulesFlags) => {
      const { reportRule } = await import('../report/rule-page.ts');
      exit(await printPage(flags, io, (pack, width, ink) => reportRule(ruleNamed(pack, id), width, ink)));
    });
  rules
    .command('test')
    .description('try the examples of every rule')
    .argument('[pack]', 'a built-in name or a folder', 'california')
    .action(async (pack: string) => exit(await testPack(pack, io)));
}

async function printPage(
  flags: RulesFlags,
  io: Io,
  page: (pack: Pack, width: number, ink: Ink) => string,
): Promise<number> {
  const [{ loadPack }, { inkFor }, { printDiagnostics }] = await Promise.all([
    import('../load-pack.ts'),
    import('../report/ink.ts'),
    import('./print-diagnostics.ts'),
  ]);
  const { pack, diagnostics } = await loadPack(flags.rules, io.cwd);
  await printDiagnostics(diagnostics, flags, io);
  if (pack === null) return EXIT.cannotAudit;
  const ink = await inkFor(isColoured(io.stdout, io.env, flags.color));
  await print(io.stdout, page(pack, widthOf(io.stdout, io.env), ink));
  return EXIT.done;
}

function ruleNamed(pack: Pack, id: string): Rule {
  const rule = pack.rules.find((each) => each.id === id || each.id.endsWith(`/${id}`));
  if (rule !== undefined) return rule;
  const near = nearestName(
    id,
    pack.rules.flatMap((each) => [each.id, each.id.slice(each.lever.length + 1)]),
  );
  throw new UsageError(
    `pack "${pack.id}" has no rule "${id}"`,
    near === null ? 'see "grantalign rules list"' : `did you mean "${near}"?`,
  );
}

async function testPack(nameOrPath: string, io: Io): Promise<number> {
  const [{ testExamples }, { printDiagnostics }, { printOrigin }] = await Promise.all([
    import('../test-examples.ts'),
    import('./print-diagnostics.ts'),
    import('../model/origin.ts'),
  ]);
  const { tried, untested, diagnostics } = await testExamples(nameOrPath, io.cwd);
  await printDiagnostics(diagnostics, {}, io);
  if (diagnostics.some(isError)) return EXIT.cannotAudit;
  const wrong = tried.filter((each) => each.wrong !== null);
  for (const each of wrong) {
    await print(io.stdout, `${printOrigin(each.origin)}: ${each.rule}: ${each.name}: ${each.wrong}\n`);
  }
  for (const rule of untested) await print(io.stdout, `${rule}: no example\n`);
  await print(io.stdout, `${tried.length - wrong.length} of ${tried.length} examples hold\n`);
  return wrong.length > 0 ? EXIT.gateFailed : EXIT.done;
}
