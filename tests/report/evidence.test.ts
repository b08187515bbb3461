import { describe, expect, test } from 'vitest';
import { evidenceLine, firstPlace } from '../../src/report/evidence.ts';
import { at, judged, seen } from './sample/parts.ts';

const RULE = 'placement/residents-at-community-schools';

describe('evidence', () => {
  test('of a gap shows first what makes it one', () => {
    const result = judged(RULE, 'gap', '', {
      evidence: [...seen('met', 'placements.csv:2'), ...seen('gap', 'placements.csv:9')],
    });
    expect(evidenceLine(result)).toBe('placements.csv:9, placements.csv:2 (declared)');
    expect(firstPlace(result)).toBe('placements.csv:9');
  });

  test('of what is in place shows first what makes it so', () => {
    const evidence = [...seen('gap', 'placements.csv:9'), ...seen('met', 'placements.csv:2')];
    expect(evidenceLine(judged(RULE, 'met', '', { evidence }))).toBe('placements.csv:2, placements.csv:9 (declared)');
  });

  test('says how many records are not shown, and which document they rest on', () => {
    const evidence = seen('gap', 'a.csv:2', 'a.csv:3', 'a.csv:4', 'a.csv:5', 'a.csv:6').map((one) => ({
      ...one,
      documented: 'Appendix D, page 2',
      related: [at('sites.csv:3')],
    }));
    expect(evidenceLine(judged(RULE, 'gap', '', { evidence, evidence_total: 40 }))).toBe(
      'a.csv:2, a.csv:3, a.csv:4, a.csv:5 (documented: Appendix D, page 2) and 36 more; other side sites.csv:3',
    );
  });

  test('keeps what is documented apart from what is declared', () => {
    const [first, second] = seen('gap', 'grants.csv:2', 'sites.csv:3');
    const evidence = [first, second].flatMap((one, place) => {
      return one === undefined ? [] : [{ ...one, documented: place === 0 ? 'award letter' : null }];
    });
    expect(evidenceLine(judged(RULE, 'gap', '', { evidence }))).toBe(
      'grants.csv:2 (documented: award letter); sites.csv:3 (declared)',
    );
  });

  test('of a finding that rests on no record is nothing', () => {
    expect(evidenceLine(judged(RULE, 'gap', ''))).toBe('');
    expect(firstPlace(judged(RULE, 'gap', ''))).toBeNull();
  });
});
