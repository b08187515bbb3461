import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRecords } from '../../src/compare/records.ts';
import { readMarked, recordMark, VERDICT_LETTERS } from '../../src/model/record-mark.ts';
import type { EvidenceResult, RuleResult } from '../../src/model/result.ts';
import { record, resting } from './results.ts';

type Verdict = EvidenceResult['verdict'];
type Records = ReadonlyMap<string, Verdict>;

const SITES = ['Amesti', 'Calabasas', 'Hall', 'Hyde', 'Ohlone', 'Soldo', 'Starlight', 'Watsonville'];
const verdict = fc.constantFrom<Verdict>('met', 'partial', 'gap', 'unknown');
const records: fc.Arbitrary<Records> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SITES), verdict), { selector: ([key]) => key })
  .map((pairs) => new Map(pairs));

/** A result that names its first few records and marks the rest, as a result file does. */
function naming(few: number, all: Records, isMarked = true): RuleResult {
  const list = [...all].map(([key, each]) => record(key, each));
  const evidence_rest = list
    .slice(few)
    .map(({ kind, key, verdict: each }) => (each === 'met' ? '' : VERDICT_LETTERS[each] + recordMark(kind, key)))
    .join('');
  const marks = isMarked && list.length > few ? { evidence_rest } : {};
  return resting('partial', list.slice(0, few), { evidence_total: list.length, ...marks });
}

/** Says the same of two sets of records in plain loops. */
function plainly(before: Records, after: Records) {
  const told = { fresh: 0, closed: 0, still: 0 };
  for (const key of SITES) {
    const [was, is] = [before.get(key) ?? 'met', after.get(key) ?? 'met'];
    if (is === 'unknown') told.fresh += was === 'met' ? 1 : 0;
    else if (is === 'gap') was === 'gap' ? told.still++ : told.fresh++;
    else if (is === 'partial') {
      if (was === 'partial') told.still += 1;
      else if (was === 'gap') told.closed += 1;
      else told.fresh += 1;
    } else if (was === 'gap' || was === 'partial') told.closed += 1;
  }
  return told;
}

describe('records of a finding', () => {
  test('are told apart one by one, however few of them a result names', () => {
    fc.assert(
      fc.property(records, records, fc.nat(4), fc.nat(4), (before, after, few, fewer) => {
        const compared = compareRecords(naming(few, before), naming(fewer, after));
        const told = {
          fresh: compared.new.length + compared.unnamed_new,
          closed: compared.closed.length + compared.unnamed_closed,
          still: compared.still,
        };
        expect(compared.not_told_apart).toBe(0);
        expect(told).toEqual(plainly(before, after));
      }),
    );
  });

  test('beyond those an older result names are never taken for new, closed or as before', () => {
    fc.assert(
      fc.property(records, records, fc.nat(3), (before, after, few) => {
        const compared = compareRecords(naming(few, before, false), naming(few, after));
        const told = plainly(before, after);
        expect(compared.new.length + compared.unnamed_new).toBeLessThanOrEqual(told.fresh);
        expect(compared.closed.length + compared.unnamed_closed).toBeLessThanOrEqual(told.closed);
        expect(compared.still).toBeLessThanOrEqual(told.still);
      }),
    );
  });

  test('keep a mark of their own among all that a large region has', () => {
    const marks = new Set<string>();
    for (let at = 0; at < 100_000; at += 1) marks.add(recordMark('placements', `TRI-${at % 977} / 2025-26 / ${at}`));
    expect(marks.size).toBe(100_000);
  });

  test('read back from their marks', () => {
    const marks = ['A', 'B'].map((key) => recordMark('placements', key));
    expect([...readMarked(`g${marks[0]}u${marks[1]}`)]).toEqual([
      [marks[0], 'gap'],
      [marks[1], 'unknown'],
    ]);
  });
});
