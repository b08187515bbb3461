import { describe, expect, it } from 'vitest';
import { audit, check } from '../src/audit.ts';
import type { AuditRequest } from '../src/audit-request.ts';

const CWD = new URL('..', import.meta.url).pathname;

/** An audit of standard input by the built-in pack, some of it asked otherwise. */
function auditOf(text: string, asked: Partial<AuditRequest> = {}) {
  return audit(requestOf(text, asked), () => {});
}

function requestOf(text: string, asked: Partial<AuditRequest> = {}): AuditRequest {
  return {
    paths: ['-'],
    cwd: CWD,
    stdin: lines(text),
    year: null,
    keepGoing: false,
    dropPersonalColumns: false,
    pack: 'california',
    as_of: '2026-06-30',
    lea: null,
    gates: { min_score: null, fail_on: null },
    ...asked,
  };
}

async function* lines(text: string): AsyncGenerator<string> {
  yield text;
}

/** Two LEAs with one grant of each program, next to nothing else reported. */
const TWO_LEAS = `
residency_grants:
  - { grant_id: 2023TRI02, program: implementation, lead_lea_cds: '15635290000000', lead_lea_name: Kern High }
  - { grant_id: 2023TRI05, program: expansion, lead_lea_cds: '10621660000000', lead_lea_name: Fresno Unified }
community_school_grants:
  - { grant_id: CCSPP-3-0090, type: implementation, lea_cds: '15635290000000' }
  - { grant_id: CCSPP-1-0019, type: implementation, lea_cds: '10621660000000' }
`;

describe('the pipeline', () => {
  it('makes a case of every LEA, by code, each judged by every rule', async () => {
    const { result, diagnostics } = await auditOf(TWO_LEAS);
    expect(diagnostics).toEqual([]);
    expect(result?.cases.map(({ lea }) => lea.name)).toEqual(['Fresno Unified', 'Kern High']);
    for (const { results } of result?.cases ?? []) expect(results).toHaveLength(result?.pack.rules.length ?? 0);
  });

  it('scores what nobody reported from nothing to nearly all', async () => {
    const { result } = await auditOf(TWO_LEAS);
    for (const { score, completeness } of result?.cases ?? []) {
      expect(score?.low).toBe(0);
      expect(score?.high).toBe(1);
      expect(completeness).toBe(0);
    }
  });

  it('tells what is wrong with the records and with the rules in one run', async () => {
    const { result, diagnostics } = await auditOf('residency_grants: [{ grant_id: 2023TRI02 }]', {
      pack: 'tests/commands/packs/broken',
    });
    expect(result).toBeNull();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(['rules/expression-name', 'records/missing-cell']),
    );
  });

  it('tells of an LEA that is not there after what else it found', async () => {
    const { result, diagnostics } = await auditOf(TWO_LEAS, { lea: 'Fresno Unifed' });
    expect(result).toBeNull();
    expect(diagnostics.at(-1)).toMatchObject({ code: 'link/no-such-lea', hint: 'did you mean "Fresno Unified"?' });
  });

  it('reports progress LEA by LEA', async () => {
    const heard: string[] = [];
    await audit(requestOf(TWO_LEAS), (doing, done) => void heard.push(`${doing} ${done}`));
    expect(heard.filter((line) => line.startsWith('LEAs'))).toEqual(['LEAs judged 1', 'LEAs judged 2']);
  });
});

describe('checking', () => {
  it('links records that hold no error', async () => {
    const { linked, diagnostics } = await check(requestOf(TWO_LEAS), () => {});
    expect(diagnostics).toEqual([]);
    expect(linked?.cases).toHaveLength(2);
  });

  it('links nothing where a record holds an error, and keeps what was read', async () => {
    const { linked, records, diagnostics } = await check(
      requestOf(TWO_LEAS.replace('program: expansion', 'program: expantion')),
      () => {},
    );
    expect(linked).toBeNull();
    expect(records.tables.community_school_grants.rows).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: 'records/unknown-word', hint: 'did you mean "expansion"?' }]);
  });
});
