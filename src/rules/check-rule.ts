import type { MeasureKind } from '../model/measure.ts';
import { childOf } from '../model/schema/plain.ts';
import { checkAnswers } from './check-answers.ts';
import { checkMeasure } from './check-measure.ts';
import type { RuleImage } from './image.ts';
import type { RuleBench } from './rule-bench.ts';
import type { RuleSource } from './source/read-pack.ts';

/** Checks what a rule says against what it means; null where there is no image to be had. */
export function checkRule(
  rule: RuleSource,
  kinds: ReadonlyMap<string, MeasureKind>,
  bench: RuleBench,
): RuleImage | null {
  const { fields, root, id, lever } = rule;
  const kind = kinds.get(fields.measure.kind);
  if (kind === undefined) return null;
  const weight = weightOf(rule, bench);
  checkDates(rule, bench);
  checkRamp(rule, kind, bench);
  checkAnswers(rule, bench);
  const when = childOf(root, 'applies_when');
  const applies = when === undefined ? null : bench.check(when, 'applies_when', 'bool', null, false);
  const measure = checkMeasure(bench, root, kind);
  if (measure === null) return null;
  const { title, why, fix, source, basis, role, asked_of, severity, verified, found } = fields;
  return {
    for_the_state: fields.for_the_state ?? null,
    ...{ id, lever, title, why, fix, source, basis, role, asked_of, severity, weight, verified },
    from: fields.from ?? null,
    until: fields.until ?? null,
    applies_when: applies?.image ?? null,
    measure,
    ramp: fields.credit ?? { none_at: 0, full_at: 1 },
    found,
    origin: { path: rule.file.document.path, line: root.line, column: root.column, field: null },
  };
}

/** Only alignment rules have weight: duties and context stand outside the score. */
function weightOf({ fields, root }: RuleSource, bench: RuleBench): number {
  if (fields.role !== 'alignment') return 0;
  if (fields.weight === undefined) {
    bench.refuse(
      root,
      'rules/missing-key',
      '"weight" is missing from a rule of alignment; expected a number above 0',
      null,
    );
  }
  return fields.weight ?? 0;
}

function checkDates({ fields, root }: RuleSource, bench: RuleBench): void {
  const { from, until } = fields;
  if (from === undefined || until === undefined || from <= until) return;
  const message = `the rule ends on ${until}, before it begins on ${from}; expected "until" after "from"`;
  bench.refuse(childOf(root, 'until') ?? root, 'rules/wrong-value', message, null);
}

function checkRamp({ fields, root }: RuleSource, kind: MeasureKind, bench: RuleBench): void {
  const credit = childOf(root, 'credit');
  if (kind.ramp !== 'none' || fields.credit === undefined || credit === undefined) return;
  bench.refuse(credit, 'rules/unknown-key', `"credit" means nothing to "${kind.name}"; expected no ramp here`, null);
}
