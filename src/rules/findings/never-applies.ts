import type { CaseRecord, Scope, ScopeTable } from '../../model/case.ts';
import { DERIVED_FIELDS } from '../../model/case.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Judging } from '../../model/rule.ts';
import { childOf } from '../../model/schema/plain.ts';
import { Interval, Unknown, type Value } from '../../model/value.ts';
import { compileExpression } from '../compile-expression.ts';
import { lookupValueOf } from '../evaluate/lookup.ts';
import type { ExpressionImage, RuleImage } from '../image.ts';
import { TABLE_KINDS, TABLE_NAMES } from '../tables.ts';
import { type Inspected, oddAt } from './finding.ts';

/**
 * Rules that apply to nothing whatever is reported. Each condition is judged where nothing at all is known: numbers are
 * their whole domain, tables any list; what is false even so is false for every input.
 */
export function neverApplying({ merged, rules }: Inspected): readonly Diagnostic[] {
  const lookups = lookupValueOf(merged.lookups);
  return rules.flatMap((rule) => {
    const own = merged.source.rules.get(rule.id);
    if (own === undefined) return [];
    return conditionsOf(rule).flatMap(({ name, image }) => {
      const value = compileExpression(image, lookups).evaluate(nothingKnown(), blank(rule.measure.of));
      if (value !== false) return [];
      const measure = childOf(own.root, 'measure');
      const spot = childOf(name === 'where' ? measure : own.root, name) ?? null;
      const message = `"${rule.id}" can never apply: "${name}" is false for every input`;
      return [oddAt(own.file, spot, 'rules/never-applies', message, 'Compare it with what the fields can hold.')];
    });
  });
}

function conditionsOf(rule: RuleImage): readonly { readonly name: string; readonly image: ExpressionImage }[] {
  const { applies_when, measure } = rule;
  return [
    ...(applies_when === null ? [] : [{ name: 'applies_when', image: applies_when }]),
    ...(measure.where === null ? [] : [{ name: 'where', image: measure.where }]),
  ];
}

const STEPS = 100_000;

function nothingKnown(): Judging {
  const unknown = new Unknown(null);
  return {
    scope: Object.fromEntries(TABLE_NAMES.map((table) => [table, unknown])) as unknown as Scope,
    // Text that is not known: the checker reads what is absent as unknown.
    lea: { cds: unknown, name: null, county: null, months_of_overlap: anyCount() } as unknown as Judging['lea'],
    as_of: unknown as unknown as string,
    witnessed: false,
    steps: STEPS,
    note: () => {},
  };
}

/** A record of which nothing is reported and no link is decided. */
function blank(table: ScopeTable | null): CaseRecord | null {
  if (table === null) return null;
  const kind = TABLE_KINDS[table];
  const row = { kind, cells: {}, path: '', line: 0, places: { placeOf: () => undefined } };
  const derived = Object.entries(DERIVED_FIELDS[kind]).map(([name, type]): [string, Value] => [
    name,
    type === 'number' ? anyCount() : new Unknown(null),
  ]);
  return { kind, row, ...Object.fromEntries(derived) } as unknown as CaseRecord;
}

function anyCount(): Interval {
  return new Interval(0, Number.POSITIVE_INFINITY, null);
}
