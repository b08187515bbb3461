import type { Ask, Expression, Measure, Rule } from '../../model/rule.ts';

/** A rule's expressions as its file has them, on one line. */
export function celOf({ applies_when, measure }: Rule): string {
  const parts = [measure.of === null ? measure.kind : `${measure.kind} of ${measure.of}`];
  for (const [name, expression] of [
    ['where', measure.where],
    ['counted_by', measure.counted_by],
  ] as const) {
    if (expression !== null) parts.push(`${name} ${textOf(expression)}`);
  }
  for (const [name, option] of Object.entries(measure.options)) parts.push(`${name} ${optionText(option)}`);
  if (applies_when !== null) parts.push(`applies_when ${textOf(applies_when)}`);
  return parts.join('; ');
}

function optionText(option: Measure['options'][string]): string {
  if (typeof option === 'string') return `"${option}"`;
  if (isAsks(option)) return option.map((ask) => `${ask.ask} (${ask.weight}): ${textOf(ask.that)}`).join(', ');
  if (isExpression(option)) return textOf(option);
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

function textOf({ text }: Expression): string {
  return text.replace(/\s+/g, ' ').trim();
}
