import type { CaseRecord, ScopeTable } from '../model/case.ts';
import type { Span } from '../model/interval.ts';
import type { Evidence, EvidenceVerdict } from '../model/measure.ts';
import { keyOf, type Row } from '../model/record.ts';
import { recordMark, VERDICT_LETTERS } from '../model/record-mark.ts';
import type { Expression, Judging } from '../model/rule.ts';
import { Unknown } from '../model/value.ts';
import { otherSideOf } from './other-side.ts';

/** A finding shows its first records, and says how many there are: a page of proof, not the file again. */
export const EVIDENCE_SHOWN = 20;

/** How a credit reads as evidence; an item that may be out of scope is undecided. */
export function verdictOf(credit: Span, certain: boolean): EvidenceVerdict {
  if (!certain || credit.low !== credit.high) return 'unknown';
  if (credit.low === 1) return 'met';
  return credit.low === 0 ? 'gap' : 'partial';
}

const MARKS = new WeakMap<Row, string>();

/** A row is beyond the first of many rules: its mark is made once. */
function markOf({ row }: CaseRecord): string {
  const known = MARKS.get(row);
  if (known !== undefined) return known;
  const mark = recordMark(row.kind, keyOf(row));
  MARKS.set(row, mark);
  return mark;
}

/** Collects the first records of a finding; their cells and links are looked up only when somebody asks. */
export class EvidenceLog {
  total = 0;
  /** The marks of those beyond the first that are not met: comparisons tell them apart by these. */
  rest = '';
  private readonly records: CaseRecord[] = [];
  private readonly verdicts: EvidenceVerdict[] = [];
  private readonly sources: Expression[] = [];
  private readonly tables = new Set<ScopeTable>();
  private scope: Judging['scope'] | null = null;

  add(judging: Judging, record: CaseRecord, verdict: EvidenceVerdict, source: Expression): void {
    this.total += 1;
    this.scope ??= judging.scope;
    for (const table of source.tables) this.tables.add(table);
    if (this.records.length === EVIDENCE_SHOWN) {
      if (verdict !== 'met') this.rest += VERDICT_LETTERS[verdict] + markOf(record);
      return;
    }
    this.records.push(record);
    this.verdicts.push(verdict);
    this.sources.push(source);
  }

  /** What speaks of the whole case rests on the records of the tables it names. */
  addCase(judging: Judging, verdict: EvidenceVerdict, source: Expression): void {
    for (const name of source.tables) {
      const table = judging.scope[name];
      if (table instanceof Unknown) continue;
      for (const record of table) this.add(judging, record, verdict, source);
    }
  }

  list(): Evidence[] {
    const { scope } = this;
    return this.records.map((record, index) => {
      const source = this.sources[index];
      return {
        record,
        verdict: this.verdicts[index] ?? 'unknown',
        field: source === undefined ? null : fieldShown(record, source),
        related: source === undefined || scope === null ? [] : otherSideOf(record, source, this.tables, scope),
      };
    });
  }
}

/** The field read first; before it one that another file filled in, so that the reader sees where it comes from. */
function fieldShown({ row }: CaseRecord, { reads }: Expression): string | null {
  return reads.find((field) => row.places.filledFrom?.(field) !== undefined) ?? reads[0] ?? null;
}
