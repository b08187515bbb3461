import type { Ask, Expression, Measure, Pack, Rule } from '../model/rule.ts';
import type { Ink } from './ink.ts';
import { Page, toned } from './text/page.ts';
import { type Column, writeRows } from './text/table.ts';
import { BASIS_LABELS, whose } from './words.ts';

/** Everything a pack says of one rule: what to argue with. */
export function reportRule(rule: Rule, width: number, ink: Ink): string {
  const page = new Page(width, ink);
  page.write([toned('title', rule.title)]);
  page.write([toned('quiet', rule.id)]);
  const facts: readonly (readonly [string, string])[] = [
    ['Why', rule.why],
    ['What to do', rule.fix],
    ['Whose it is', whose(rule)],
    ...(rule.for_the_state === null ? [] : [['For the state', rule.for_the_state] as const]),
    ['Rests on', `${BASIS_LABELS[rule.basis]}: ${rule.source}`],
    ['Counts', countsOf(rule)],
    ['In force', datesOf(rule)],
    ['Applies when', textOf(rule.applies_when) ?? 'always'],
    ['Measured', measureOf(rule.measure)],
    ['Credit', creditOf(rule)],
    ['Found', rule.found],
  ];
  page.blank();
  for (const [name, text] of facts) page.labelled(name, [text], { indent: 0, hang: 14 });
  return page.take();
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

function datesOf({ from, until }: Rule): string {
  if (from === null && until === null) return 'always';
  return [from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}, that day included`]
    .filter((part) => part !== '')
    .join(' ');
}

function countsOf(rule: Rule): string {
  const check = rule.verified ? '' : '; from memory, prints "check", no gate sees it';
  if (rule.role === 'condition') return `a duty, outside the score; ${rule.severity}${check}`;
  if (rule.role === 'context') return `shown, never scored or gated${check}`;
  return `weight ${rule.weight}; ${rule.severity}${check}`;
}

function creditOf({ measure, ramp }: Rule): string {
  if (measure.kind === 'levels' || measure.kind === 'checklist') return 'as measured';
  return `none at ${ramp.none_at}, full at ${ramp.full_at}`;
}

function measureOf(measure: Measure): string {
  const parts = [measure.of === null ? measure.kind : `${measure.kind} of ${measure.of}`];
  const where = textOf(measure.where);
  if (where !== null) parts.push(`where ${where}`);
  for (const [name, option] of Object.entries(measure.options)) parts.push(`${name}: ${optionText(option)}`);
  const counted = textOf(measure.counted_by);
  if (counted !== null) parts.push(`counted by ${counted}`);
  return parts.join('; ');
}

function optionText(option: Measure['options'][string]): string {
  if (isAsks(option)) return option.map((ask) => `${ask.ask} (${ask.weight}): ${textOf(ask.that)}`).join(', ');
  if (isExpression(option)) return textOf(option) ?? '';
  return Object.entries(option)
    .map(([word, credit]) => `${word} ${credit}`)
    .join(', ');
}

function isAsks(option: Measure['options'][string]): option is readonly Ask[] {
  return Array.isArray(option);
}

function isExpression(option: object): option is Expression {
  return 'evaluate' in option;
}

function textOf(expression: Expression | null): string | null {
  return expression === null ? null : expression.text.replace(/\s+/g, ' ').trim();
}
