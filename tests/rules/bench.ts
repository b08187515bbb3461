import type { CaseRecord, Scope, ScopeTable } from '../../src/model/case.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { RecordKind, Row } from '../../src/model/record.ts';
import type { Expression, Judging } from '../../src/model/rule.ts';
import { Unknown } from '../../src/model/value.ts';
import { compileExpression } from '../../src/rules/compile-expression.ts';
import { lookupValueOf } from '../../src/rules/evaluate/lookup.ts';
import { checkExpression, type Wanted } from '../../src/rules/expression/check-expression.ts';
import { declareCel } from '../../src/rules/expression/environment.ts';
import type { PackNames } from '../../src/rules/expression/vocabulary.ts';
import type { LookupTable } from '../../src/rules/lookup.ts';

/** A small pack's names: two sets, a table by year, steps by enrollment. */
export const LOOKUPS: LookupTable = {
  is: 'table',
  entries: [
    [
      'award_caps',
      {
        is: 'table',
        entries: [
          ['2018', { is: 'value', value: 20000, date: false }],
          ['2021', { is: 'value', value: 40000, date: false }],
        ],
      },
    ],
    [
      'terms',
      {
        is: 'table',
        entries: [
          ['opens', { is: 'value', value: '2025-07-01', date: true }],
          ['months', { is: 'value', value: 60, date: false }],
          ['regional', { is: 'value', value: true, date: false }],
          ['hubs', { is: 'list', words: ['Humboldt', 'Tulare'] }],
        ],
      },
    ],
    [
      'bands',
      {
        is: 'steps',
        steps: [
          { from: 1, value: 150000 },
          { from: 151, value: 250000 },
          { from: 401, value: 300000 },
        ],
      },
    ],
  ],
};

export const NAMES: PackNames = {
  sets: new Map([
    [
      'pillars',
      [
        'integrated-student-supports',
        'family-and-community-engagement',
        'collaborative-leadership',
        'extended-learning',
      ],
    ],
    ['areas_short', ['bilingual', 'science']],
  ]),
  lookups: LOOKUPS,
};

/** Checks an expression standing alone in a file. */
export async function check(text: string, of: ScopeTable | null, wanted: Wanted, mayAskHas = true) {
  const diagnostics: Diagnostic[] = [];
  const scalar = { is: 'scalar', text, style: 'plain', line: 1, column: 1 } as const;
  const written = { path: 'rule.yaml', text, scalar };
  const cel = await declareCel(NAMES);
  const checked = checkExpression(cel, NAMES, { written, field: 'that', of, wanted, mayAskHas }, (each) => {
    diagnostics.push(each);
  });
  return { checked, diagnostics };
}

/** Compiles an expression that has to be right. */
export async function expression(
  text: string,
  of: ScopeTable | null = null,
  wanted: Wanted = 'bool',
): Promise<Expression> {
  const { checked, diagnostics } = await check(text, of, wanted);
  if (checked === null) throw new Error(diagnostics.map((each) => `${each.message} ${each.hint ?? ''}`).join('\n'));
  return compileExpression(checked.image, lookupValueOf(LOOKUPS));
}

/** A record of a kind with these cells, and what linking would derive. */
export function record(kind: RecordKind, cells: object, derived: object = {}): CaseRecord {
  const row: Row = {
    kind,
    cells: cells as Row['cells'],
    path: `${kind}.csv`,
    line: 2,
    places: { placeOf: () => undefined },
  };
  return { kind, row, ...derived } as unknown as CaseRecord;
}

/** A judging over some tables; a table left out is not reported. */
export function judging(tables: Partial<Scope> = {}, steps = 100_000): Judging & { readonly notes: Diagnostic[] } {
  const missing = (kind: RecordKind): Unknown => new Unknown({ kind, record: null, field: null });
  const scope: Scope = {
    residency_grants: missing('residency_grants'),
    placements: missing('placements'),
    community_school_grants: missing('community_school_grants'),
    community_school_sites: missing('community_school_sites'),
    educator_outcomes: missing('educator_outcomes'),
    local_agencies: missing('local_agencies'),
    coordination_grants: missing('community_school_grants'),
    ...tables,
  };
  const notes: Diagnostic[] = [];
  const lea = { cds: '01612590000000', name: 'Oakland Unified', county: null, months_of_overlap: 36 };
  return { scope, lea, as_of: '2026-03-01', witnessed: true, steps, notes, note: (each) => notes.push(each) };
}
