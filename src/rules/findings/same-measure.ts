import type { Diagnostic } from '../../model/diagnostic.ts';
import { childOf } from '../../model/schema/plain.ts';
import type { ExpressionImage, OptionImage, RuleImage } from '../image.ts';
import type { Node } from '../node.ts';
import { type Inspected, oddAt } from './finding.ts';

/** Rules that measure the same thing while both are in force: the fact counts twice. */
export function sameMeasures({ merged, rules }: Inspected): readonly Diagnostic[] {
  const byMeasure = new Map<string, RuleImage[]>();
  for (const rule of rules) {
    const measure = JSON.stringify(meaningOf(rule));
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), rule]);
  }
  return [...byMeasure.values()].flatMap((alike) => repeatsIn(alike, merged));
}

function repeatsIn(alike: readonly RuleImage[], merged: Inspected['merged']): readonly Diagnostic[] {
  return alike.flatMap((rule, index) => {
    const own = merged.source.rules.get(rule.id);
    const others = alike.filter((each, at) => at !== index && meet(each, rule));
    // Of two own rules the later one is told; one that repeats a rule of the pack extended is told itself.
    const twin = others.find(({ id }) => !merged.source.rules.has(id)) ?? others.find(({ id }) => id < rule.id);
    if (own === undefined || twin === undefined) return [];
    const message = `"${rule.id}" measures the same as "${twin.id}", so the same fact counts twice; expected two measures`;
    const hint = 'Switch one of them off, change what it measures, or give them dates that do not meet.';
    return [oddAt(own.file, childOf(own.root, 'measure') ?? null, 'rules/same-measure', message, hint)];
  });
}

function meet(left: RuleImage, right: RuleImage): boolean {
  const [from, until] = ['0000-01-01', '9999-12-31'];
  return (left.from ?? from) <= (right.until ?? until) && (right.from ?? from) <= (left.until ?? until);
}

/** What a rule measures, whatever its variables are called and however its sides stand. Ramps and weights do not matter. */
function meaningOf({ role, applies_when, measure }: RuleImage): unknown {
  const options = Object.entries(measure.options).map(([name, option]) => [name, optionMeaning(option)]);
  const { kind, of, where, counted_by } = measure;
  return [role === 'condition', textOf(applies_when), kind, of, textOf(where), textOf(counted_by), options];
}

function optionMeaning(option: OptionImage): unknown {
  if (option.is === 'text') return option.text;
  if (option.is === 'expression') return textOf(option.expression);
  if (option.is === 'levels') return Object.entries(option.levels).sort(([left], [right]) => (left < right ? -1 : 1));
  return option.asks.map(({ that, weight }) => `${textOf(that)} ${weight}`).sort();
}

function textOf(expression: ExpressionImage | null): string | null {
  return expression === null ? null : JSON.stringify(normal(expression.node));
}

/** Operators whose sides may change places. */
const EITHER_WAY = ['and', 'or', 'equal', 'unequal', 'add', 'multiply', 'min', 'max'];

function normal(node: Node): unknown {
  const entries = Object.entries(node).map(([key, value]) => [key, isNode(value) ? normal(value) : value] as const);
  const plain = Object.fromEntries(entries);
  if (node.op === 'list') return { ...plain, members: node.members.map(normal) };
  if (!EITHER_WAY.includes(node.op)) return plain;
  const sides = [plain.left, plain.right].sort((left, right) =>
    JSON.stringify(left) < JSON.stringify(right) ? -1 : 1,
  );
  return { op: node.op, sides };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'op' in value;
}
