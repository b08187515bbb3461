import type { Command } from 'commander';
import { EXIT } from '../../cli/exit.ts';
import { type Io, isColoured, print, widthOf } from '../../cli/io.ts';
import { isError } from '../../model/diagnostic.ts';
import type { Pack } from '../../model/rule.ts';
import type { RulePage } from '../../model/rule-words.ts';
import type { Ink } from '../../report/ink.ts';
import { addDocs } from './docs.ts';
import { addNew } from './new.ts';
import { ruleNamed } from './rule-named.ts';
import { addTest } from './test.ts';

interface RulesFlags {
  readonly rules: string;
  readonly color?: boolean;
}

const PACK = ['-r, --rules <pack>', 'rule pack: a built-in name or a folder', 'california'] as const;

/** `rules`: what a pack asks, rule by rule, and whether its examples hold. */
export function addRules(program: Command, io: Io, exit: (code: number) => void): void {
  const rules = program.command('rules').description('list, show, test, start and write up the rules of a pack');
  rules
    .command('list')
    .description('one line a rule')
    .option(...PACK)
    .option('--color', 'colour even when piped')
    .option('--no-color', 'no colour')
    .action(async (flags: RulesFlags) => {
      const { reportRules } = await import('../../report/rule-page.ts');
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
      const { reportRule } = await import('../../report/rule-page.ts');
      exit(await printRule(id, flags, io, reportRule));
    });
  addTest(rules, io, exit);
  addNew(rules, io, exit);
  addDocs(rules, io, exit);
}

async function printPage(
  flags: RulesFlags,
  io: Io,
  page: (pack: Pack, width: number, ink: Ink) => string,
): Promise<number> {
  const [{ loadPack }, { inkFor }, { printDiagnostics }] = await Promise.all([
    import('../../load-pack.ts'),
    import('../../report/ink.ts'),
    import('../print-diagnostics.ts'),
  ]);
  const { pack, diagnostics } = await loadPack(flags.rules, io.cwd);
  await printDiagnostics(diagnostics, flags, io);
  if (pack === null) return EXIT.cannotAudit;
  const ink = await inkFor(isColoured(io.stdout, io.env, flags.color));
  await print(io.stdout, page(pack, widthOf(io.stdout, io.env), ink));
  return EXIT.done;
}

async function printRule(
  id: string,
  flags: RulesFlags,
  io: Io,
  report: (page: RulePage, width: number, ink: Ink) => string,
): Promise<number> {
  const [{ checkPackAt }, { packBook }, { inkFor }, { printDiagnostics }] = await Promise.all([
    import('../../load-pack.ts'),
    import('../../pack-book.ts'),
    import('../../report/ink.ts'),
    import('../print-diagnostics.ts'),
  ]);
  const pack = await checkPackAt(flags.rules, io.cwd);
  await printDiagnostics(pack.diagnostics, flags, io);
  const book = pack.diagnostics.some(isError) ? null : await packBook(pack, io.cwd);
  if (book === null) return EXIT.cannotAudit;
  const rule = ruleNamed({ id: book.id, rules: book.pages.map((page) => page.rule) }, id);
  const page = book.pages.find((each) => each.rule === rule);
  const ink = await inkFor(isColoured(io.stdout, io.env, flags.color));
  if (page !== undefined) await print(io.stdout, report(page, widthOf(io.stdout, io.env), ink));
  return EXIT.done;
}
