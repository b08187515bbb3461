import type { Ask, Expression, Measure } from '../model/rule.ts';

// Loading has checked each option against its kind's OptionSpec: the casts below only name what the spec says.

/** The expression a measure gives for an option. */
export function expressionOption(measure: Measure, name: string): Expression {
  return measure.options[name] as Expression;
}

/** The asks of a checklist. */
export function asksOption(measure: Measure, name: string): readonly Ask[] {
  return measure.options[name] as readonly Ask[];
}

/** A table from word to credit. */
export function levelsOption(measure: Measure, name: string): Readonly<Record<string, number>> {
  return measure.options[name] as Readonly<Record<string, number>>;
}

/** A text written out. */
export function textOption(measure: Measure, name: string): string {
  return measure.options[name] as string;
}
