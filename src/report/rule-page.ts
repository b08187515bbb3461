import type { Pack, Rule } from '../model/rule.ts';
import type { RulePage } from '../model/rule-words.ts';
import type { Ink } from './ink.ts';
import { exampleWords, factsOf } from './rules/facts.ts';
import { Page, toned } from './text/page.ts';
import { type Column, writeRows } from './text/table.ts';

/** Everything a pack says of one rule: what to argue with. */
export function reportRule(page: RulePage, width: number, ink: Ink): string {
  const out = new Page(width, ink);
  out.write([toned('title', page.rule.title)]);
  out.write([toned('quiet', page.rule.id)]);
  out.blank();
  for (const [name, text] of factsOf(page)) out.labelled(name, [text], { indent: 0, hang: 14 });
  if (page.examples.length > 0) {
    out.section('Examples');
    for (const each of page.examples)
      out.write([`${each.name}: `, toned('strong', exampleWords(each))], { indent: 2, hang: 4 });
  }
  return out.take();
}

/** The rules by lever: what each counts, its severity, its name within the lever and its title. */
export function reportRules(pack: Pack, width: number, ink: Ink): string {
  const page = new Page(width, ink);
  page.write([toned('title', `${pack.title} (${pack.id} ${pack.version})`)]);
  const columns: readonly Column[] = [
    { title: 'Counts', width: 9, right: true },
    { title: 'Severity', width: 8 },
    { title: 'Rule', width: Math.max(0, ...pack.rules.map((rule) => nameIn(rule).length)) },
    { title: 'Title', width: 'rest' },
  ];
  for (const lever of pack.levers) {
    const rules = pack.rules.filter((rule) => rule.lever === lever.id);
    if (rules.length === 0) continue;
    const weight = rules.reduce((sum, rule) => sum + rule.weight, 0);
    page.section(weight > 0 ? `${lever.title} (weights ${weight})` : lever.title);
    const rows = rules.map((rule) => [
      rule.role === 'alignment' ? String(rule.weight) : rule.role,
      rule.severity,
      toned('strong', nameIn(rule)),
      rule.verified ? rule.title : `${rule.title} (check: from memory)`,
    ]);
    writeRows(page, columns, rows);
  }
  return page.take();
}

/** A rule's id without its lever, which `rules show` takes too. */
function nameIn(rule: Rule): string {
  return rule.id.slice(rule.lever.length + 1);
}
