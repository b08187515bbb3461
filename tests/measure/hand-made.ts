import type {
  CaseRecord,
  CommunitySchoolSite,
  Placement,
  ResidencyGrant,
  Scope,
  ScopeTable,
} from '../../src/model/case.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { type CellValue, domainOf, isNumeric } from '../../src/model/field.ts';
import { type Cells, cellOf, fieldsOf, type RecordKind, type Row } from '../../src/model/record.ts';
import type { Expression, Judging, Measure, Rule } from '../../src/model/rule.ts';
import { type Fact, Interval, Unknown, type Value } from '../../src/model/value.ts';

/** A row of `<kind>.csv` as reading gives it; line counts from the row's place among its fellows. */
export function row<K extends RecordKind>(kind: K, cells: Cells<K>, line = 2): Row<K> {
  const columns = Object.keys(fieldsOf(kind));
  const placeOf = (field: string) =>
    columns.includes(field) ? { line: null, column: columns.indexOf(field) + 1 } : undefined;
  return { kind, cells, path: `${kind}.csv`, line, places: { placeOf } };
}

export function residencyGrant(cells: Cells<'residency_grants'>, line?: number): ResidencyGrant {
  return { kind: 'residency_grants', row: row('residency_grants', cells, line), placements: [] };
}

export function site(cells: Cells<'community_school_sites'>, line?: number): CommunitySchoolSite {
  return {
    kind: 'community_school_sites',
    row: row('community_school_sites', cells, line),
    grant: new Unknown(null),
    placements: [],
    residents: 0,
  };
}

export function placement(cells: Cells<'placements'>, links: Partial<Placement> = {}, line?: number): Placement {
  return {
    kind: 'placements',
    row: row('placements', cells, line),
    grant: new Unknown(null),
    site: new Unknown(null),
    at_community_school: false,
    withheld: false,
    ...links,
  };
}

/** All tables, those not given empty. */
export function scope(tables: Partial<Scope> = {}): Scope {
  return {
    residency_grants: [],
    placements: [],
    community_school_grants: [],
    community_school_sites: [],
    educator_outcomes: [],
    local_agencies: [],
    coordination_grants: [],
    ...tables,
  };
}

/** A table no input holds. */
export function noTable(kind: RecordKind): Unknown {
  return new Unknown({ kind, record: null, field: null });
}

export interface Watched extends Judging {
  readonly diagnostics: Diagnostic[];
}

export function judging(tables: Partial<Scope> = {}): Watched {
  const diagnostics: Diagnostic[] = [];
  return {
    scope: scope(tables),
    lea: { cds: '01612590000000', name: 'Oakland Unified', county: 'Alameda', months_of_overlap: 0 },
    as_of: '2026-01-15',
    witnessed: true,
    steps: 1_000_000,
    diagnostics,
    note: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
  };
}

/** A cell as an expression reads it: what is not reported is unknown, a range is an interval. */
export function readCell(record: CaseRecord, field: string): Value {
  const fact: Fact = { kind: record.kind, record, field };
  const definition = fieldsOf(record.kind)[field];
  const cell: CellValue | undefined = cellOf(record.row, field);
  if (cell === undefined) {
    if (definition === undefined || !isNumeric(definition)) return new Unknown(fact);
    return new Interval(domainOf(definition).low, domainOf(definition).high, fact);
  }
  if (typeof cell === 'object' && 'low' in cell) return new Interval(cell.low, cell.high, fact);
  return cell;
}

/** An expression that is one field of the record. */
export function field(name: string, follows: readonly string[] = []): Expression {
  return expression(`record.${name}`, (_, record) => readCell(present(record), name), { reads: [name], follows });
}

/** Any expression, as a closure. */
export function expression(
  text: string,
  evaluate: Expression['evaluate'],
  notes: Partial<Pick<Expression, 'reads' | 'follows' | 'tables'>> = {},
): Expression {
  const origin = { path: 'rules/placement/example.yaml', line: 12, column: 9, field: null };
  return { text, origin, reads: [], follows: [], tables: [], ...notes, evaluate };
}

/** An expression that is always the same. */
export function constant(value: Value, tables: readonly ScopeTable[] = []): Expression {
  return expression('constant', () => value, { tables });
}

function present(record: CaseRecord | null): CaseRecord {
  if (record === null) throw new Error('this expression reads a record');
  return record;
}

export function measureOf(kind: string, measure: Partial<Measure>): Measure {
  return { kind, of: null, where: null, counted_by: null, options: {}, ...measure };
}

export function ruleOf(id: string, measure: Measure, rest: Partial<Rule> = {}): Rule {
  return {
    id,
    lever: id.split('/')[0] ?? '',
    title: `Title of ${id}`,
    why: 'Why it matters.',
    fix: 'What to do next.',
    for_the_state: null,
    source: 'Illustrative',
    basis: 'advocacy',
    role: 'alignment',
    asked_of: ['lea'],
    severity: 'minor',
    weight: 1,
    verified: true,
    from: null,
    until: null,
    applies_when: null,
    measure,
    ramp: { none_at: 0, full_at: 1 },
    found: '{met} of {total}',
    origin: { path: `rules/${id}.yaml`, line: 1, column: 1, field: null },
    ...rest,
  };
}

/** The 0 to 1 ramp of most rules. */
export const STRAIGHT = { none_at: 0, full_at: 1 };
