import type { Expression, Measure, Pack, Rule } from '../model/rule.ts';
import type { Value } from '../model/value.ts';
import { compileExpression } from './compile-expression.ts';
import { lookupValueOf } from './evaluate/lookup.ts';
import type { ExpressionImage, MeasureImage, OptionImage, PackImage, RuleImage } from './image.ts';
import type { LookupTable } from './lookup.ts';

/** Turns a pack's image into a pack that judges: closures for expressions, nothing else. */
export function linkPack(image: PackImage): Pack {
  const { id, title, version, sha256, levers, bands, ta_regions } = image;
  const lookups = lookupValueOf(image.lookups);
  const rules = image.rules.map((rule) => linkWith(rule, lookups));
  return { id, title, version, sha256, levers, bands, ta_regions, rules };
}

/** Turns one rule's image into a rule that judges. */
export function linkRule(rule: RuleImage, lookups: LookupTable): Rule {
  return linkWith(rule, lookupValueOf(lookups));
}

function linkWith(rule: RuleImage, lookups: Value): Rule {
  return {
    ...rule,
    applies_when: linkOptional(rule.applies_when, lookups),
    measure: linkMeasure(rule.measure, lookups),
  };
}

function linkMeasure(measure: MeasureImage, lookups: Value): Measure {
  const options = Object.entries(measure.options).map(([name, option]) => [name, linkOption(option, lookups)]);
  return {
    kind: measure.kind,
    of: measure.of,
    where: linkOptional(measure.where, lookups),
    counted_by: linkOptional(measure.counted_by, lookups),
    options: Object.fromEntries(options),
  };
}

function linkOption(option: OptionImage, lookups: Value): Measure['options'][string] {
  if (option.is === 'expression') return compileExpression(option.expression, lookups);
  if (option.is === 'levels') return option.levels;
  if (option.is === 'text') return option.text;
  return option.asks.map((ask) => ({ ...ask, that: compileExpression(ask.that, lookups) }));
}

function linkOptional(image: ExpressionImage | null, lookups: Value): Expression | null {
  return image === null ? null : compileExpression(image, lookups);
}
