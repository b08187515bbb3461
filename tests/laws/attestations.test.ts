import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { AuditRequest } from '../../src/audit-request.ts';
import { audit } from '../../src/index.ts';
import type { Result } from '../../src/model/result.ts';
import { ROOT } from '../cli/run.ts';

const DAY = '2026-06-30';
const RULE = 'partnership/shared-vision';
const HAIR = 1e-9;
const folder = mkdtempSync(join(tmpdir(), 'grantalign-answered-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An answer of the test pack's scale; the office is made up. */
interface Answer {
  readonly lea: string;
  readonly answer: string;
  readonly expires: string;
}

async function audited(world: string, answers: readonly Answer[]) {
  const path = join(folder, 'answers.json');
  writeFileSync(
    path,
    JSON.stringify(answers.map((each) => ({ ...each, rule: RULE, by: 'Regional TA centre', on: '2026-01-15' }))),
  );
  const signed = {
    waivers: [],
    attestations: [path],
    answers_zone: 'America/Los_Angeles',
    signing: { dayIn: () => DAY, zone: 'America/Los_Angeles', warn_days: 30 },
  };
  const request = {
    ...{ paths: [`fixtures/${world}`], cwd: ROOT, stdin: process.stdin, year: null, keepGoing: false },
    ...{ dropPersonalColumns: false, pack: 'tests/commands/packs/judged', as_of: DAY, lea: null },
    ...{ gates: { min_score: null, fail_on: null }, signed },
  } as AuditRequest;
  const { result, diagnostics } = await audit(request, () => {});
  if (result === null) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return { result: JSON.parse(JSON.stringify(result)) as Result, codes: diagnostics.map(({ code }) => code) };
}

/** At most one answer an LEA, in force on the day. */
async function answersOf(world: string): Promise<fc.Arbitrary<Answer[]>> {
  const { result } = await audited(world, []);
  const each = result.cases.map(({ lea }) =>
    fc
      .option(fc.constantFrom('not-yet', 'partly', 'in-place'))
      .map((answer) => (answer === null ? [] : [{ lea: lea.cds, answer, expires: '2026-12-31' }])),
  );
  return fc.tuple(...each).map((all) => all.flat());
}

/** A result without what tells of the files of answers, and of where an answer that does not hold stands. */
function judged({ cases, diagnostics: _, inputs: __, ...rest }: Result) {
  const plain = cases.map((lea) => ({
    ...lea,
    results: lea.results.map(({ missing, ...one }) => ({
      ...one,
      missing: missing.map((fact) => (fact.kind === 'attestations' ? { ...fact, origin: null } : fact)),
    })),
  }));
  return { ...rest, cases: plain };
}

function contains(wide: { low: number; high: number } | null, narrow: { low: number; high: number } | null): boolean {
  if (wide === null || narrow === null) return wide === narrow;
  return wide.low <= narrow.low + HAIR && wide.high >= narrow.high - HAIR;
}

describe.each(['region', 'draft'])('answers about the LEAs of fixtures/%s', (world) => {
  test('taken away never raise a low and never narrow', async () => {
    await fc.assert(
      fc.asyncProperty(await answersOf(world), fc.nat(), async (answers, at) => {
        fc.pre(answers.length > 0);
        const told = await audited(world, answers);
        const blanked = await audited(
          world,
          answers.filter((_, index) => index !== at % answers.length),
        );
        for (const [index, before] of told.result.cases.entries()) {
          const after = blanked.result.cases[index];
          expect(contains(after?.score ?? null, before.score)).toBe(true);
          expect(after?.completeness ?? 0).toBeLessThanOrEqual((before.completeness ?? 0) + HAIR);
          for (const [lever, { score }] of before.levers.entries()) {
            expect(contains(after?.levers[lever]?.score ?? null, score)).toBe(true);
          }
          for (const [rule, { credit }] of before.results.entries()) {
            expect(contains(after?.results[rule]?.credit ?? null, credit)).toBe(true);
          }
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('that have expired are as none, but for being told of', async () => {
    await fc.assert(
      fc.asyncProperty(await answersOf(world), async (answers) => {
        fc.pre(answers.length > 0);
        const none = await audited(world, []);
        const expired = await audited(
          world,
          answers.map((each) => ({ ...each, expires: '2026-06-29' })),
        );
        expect(judged(expired.result)).toEqual(judged(none.result));
        expect(expired.codes.filter((code) => code === 'signed/expired')).toHaveLength(answers.length);
        expect(none.codes).not.toContain('signed/expired');
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});
