import type { CaseRecord } from '../model/case.ts';
import type { Span } from '../model/interval.ts';
import { keyOf, originOf } from '../model/record.ts';
import type { Expression, Judging } from '../model/rule.ts';
import type { Facts } from '../model/value.ts';

/** Says that a part is above its whole for certain: one of the two cells is mistaken. */
export function noteExcess(
  part: Expression,
  whole: Expression,
  p: Span,
  w: Span,
  judging: Judging,
  record: CaseRecord | null,
): void {
  const field = part.reads[0] ?? null;
  const where = record === null ? '' : ` in "${keyOf(record.row)}"`;
  judging.note({
    severity: 'error',
    code: 'measure/part-above-whole',
    message: `"${nameOf(part)}" is ${p.low}${where}, above "${nameOf(whole)}", which is ${w.high}: a part is at most its whole`,
    hint: 'Correct one of the two; until then the part counts as not reported.',
    origin: record === null ? part.origin : originOf(record.row, field),
  });
}

/** The fact that is missing once the part counts as not reported. */
export function noPart(part: Expression, record: CaseRecord | null): Facts {
  return record === null ? null : { kind: record.kind, record, field: part.reads[0] ?? null };
}

function nameOf(expression: Expression): string {
  return expression.reads[0] ?? expression.text;
}
