import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditRequest } from '../../src/audit-request.ts';
import { audit } from '../../src/index.ts';
import { loadPack } from '../../src/load-pack.ts';
import type { GateOptions } from '../../src/model/gate-options.ts';
import type { CaseResult, Gate, Result, RuleResult, RuleText } from '../../src/model/result.ts';
import { ROOT } from '../cli/run.ts';

const DAY = '2026-06-30';
const folder = mkdtempSync(join(tmpdir(), 'grantalign-waived-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A waiver as few words as its law needs; offices and reasons are made up. */
interface Signed {
  readonly rule: string;
  readonly lea: string;
  readonly granted: string;
  readonly expires: string;
}

function write(waivers: readonly Signed[]): string {
  const path = join(folder, 'waivers.json');
  const whole = waivers.map((each) => ({ ...each, reason: 'The budget is revised.', approved_by: 'Grants desk' }));
  writeFileSync(path, JSON.stringify({ waivers: whole }));
  return path;
}

async function audited(world: string, gates: GateOptions, waivers: readonly Signed[] | null): Promise<Result> {
  const signed = {
    waivers: waivers === null ? [] : [write(waivers)],
    attestations: [],
    answers_zone: 'America/Los_Angeles',
    signing: { dayIn: () => DAY, zone: 'America/Los_Angeles', warn_days: 30 },
  };
  const request = {
    ...{ paths: [`fixtures/${world}`], cwd: ROOT, stdin: process.stdin, year: null, keepGoing: false },
    ...{ dropPersonalColumns: false, pack: 'california', as_of: DAY, lea: null, gates, signed },
  } as AuditRequest;
  const { result, diagnostics } = await audit(request, () => {});
  if (result === null) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return JSON.parse(JSON.stringify(result)) as Result;
}

const NONE: GateOptions = { min_score: null, fail_on: null };
const WORLDS = ['region', 'draft'] as const;
const plain = new Map<string, Result>();
let rules: readonly string[] = [];
beforeAll(async () => {
  for (const world of WORLDS) plain.set(world, await audited(world, NONE, null));
  rules = (await loadPack('california', ROOT)).pack?.rules.map(({ id }) => id) ?? [];
});

const days = ['2025-07-01', '2026-01-15', '2026-06-29', '2026-06-30', '2026-07-01', '2026-12-31'] as const;
const dates = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map((two) => [...two].sort());

/** Waivers of any rules and LEAs of a world, of one that is not in it too, in force or not. */
function waiversOf(world: string): fc.Arbitrary<Signed[]> {
  const leas = plain.get(world)?.cases.map(({ lea }) => lea.cds) ?? [];
  const one = fc
    .tuple(fc.constantFrom(...rules), fc.constantFrom(...leas, '19647330000000'), dates)
    .map(([rule, lea, [granted = '', expires = '']]) => ({ rule, lea, granted, expires }));
  return fc.array(one, { maxLength: 60 });
}

const holds = ({ granted, expires }: Signed) => granted <= DAY && DAY <= expires;

/** What a reader of the result would say is waived: by the list of waivers alone. */
function isWaived(waivers: readonly Signed[], lea: CaseResult, { rule, outcome }: RuleResult): boolean {
  const isOpen = outcome !== 'met' && outcome !== 'not-applicable';
  return isOpen && waivers.some((each) => holds(each) && each.rule === rule && each.lea === lea.lea.cds);
}

/** A result without what waivers may change. */
function untouched({ cases, waivers: _, gates: __, diagnostics: ___, inputs: ____, ...rest }: Result) {
  const judged = cases.map((lea) => ({ ...lea, results: lea.results.map(({ waiver: _____, ...one }) => one) }));
  return { ...rest, cases: judged };
}

/** The gate read anew from the printed result: each finding as the words of the options have it, one after the other. */
function verdictBy({ fail_on, min_score }: GateOptions, result: Result, waivers: readonly Signed[]): Gate['verdict'] {
  const texts = new Map(result.pack.rules.map((rule) => [rule.id, rule]));
  const verdicts = result.cases.flatMap((lea) => {
    const left = lea.results.flatMap((one) => {
      const rule = texts.get(one.rule);
      return rule === undefined || isWaived(waivers, lea, one) ? [] : [{ rule, one }];
    });
    return min_score === null ? left.map((each) => onFinding(each, fail_on)) : [onScore(lea, left, min_score)];
  });
  return verdicts.includes('fail') ? 'fail' : verdicts.includes('undecided') ? 'undecided' : 'pass';
}

type Left = { readonly rule: RuleText; readonly one: RuleResult };

function onFinding({ rule, one }: Left, fail_on: GateOptions['fail_on']): Gate['verdict'] {
  const { applies, credit, outcome } = one;
  if (!rule.verified || rule.role === 'context' || applies === false || credit === null) return 'pass';
  if (fail_on === 'condition') {
    if (rule.role !== 'condition') return 'pass';
    if (outcome === 'gap') return 'fail';
    return outcome === 'unknown' && applies === true ? 'undecided' : 'pass';
  }
  const rank = ['critical', 'major', 'minor'];
  if (rank.indexOf(rule.severity) > rank.indexOf(fail_on ?? '')) return 'pass';
  const isDuty = rule.role === 'condition';
  if (applies === true && (isDuty ? credit.high < 1 : credit.high === 0)) return 'fail';
  return (isDuty ? credit.low < 1 : credit.low === 0) ? 'undecided' : 'pass';
}

/** The least and the most that may come out over every choice of the rules that may or may not apply. */
function onScore(lea: CaseResult, left: readonly Left[], least: number): Gate['verdict'] {
  const scored = left.filter(({ rule, one }) => rule.role === 'alignment' && one.credit !== null);
  const sure = scored.filter(({ one }) => one.applies === true);
  if (lea.score === null || scored.length === 0) return 'undecided';
  const low = extreme(sure, scored, ({ credit }) => credit?.low ?? 0, Math.min);
  const high = extreme(sure, scored, ({ credit }) => credit?.high ?? 0, Math.max);
  if (low * 100 >= least - 1e-7) return 'pass';
  return high * 100 < least - 1e-7 ? 'fail' : 'undecided';
}

/** Rules that may not apply are worth taking from the one end on: every length of that run is tried. */
function extreme(
  sure: readonly Left[],
  scored: readonly Left[],
  creditOf: (one: RuleResult) => number,
  pick: (...means: number[]) => number,
): number {
  const optional = scored.filter((each) => !sure.includes(each));
  const sorted = [...optional].sort((a, b) => creditOf(a.one) - creditOf(b.one));
  if (pick === Math.max) sorted.reverse();
  const means = [...Array(sorted.length + 1).keys()].flatMap((count) => {
    const all = [...sure, ...sorted.slice(0, count)];
    const weight = all.reduce((sum, { rule }) => sum + rule.weight, 0);
    return weight === 0 ? [] : [all.reduce((sum, { rule, one }) => sum + rule.weight * creditOf(one), 0) / weight];
  });
  return pick(...means);
}

const gates: fc.Arbitrary<GateOptions> = fc.oneof(
  fc.constantFrom('condition', 'critical', 'major', 'minor').map((fail_on) => ({ ...NONE, fail_on }) as GateOptions),
  fc.integer({ min: 1, max: 100 }).map((min_score) => ({ ...NONE, min_score })),
);

describe.each(WORLDS)('waivers of any rule and LEA of fixtures/%s', (world) => {
  test('change no score, outcome, credit, gain, band or completeness, and gates as their list says', async () => {
    const before = plain.get(world);
    if (before === undefined) throw new Error(`no result of ${world}`);
    await fc.assert(
      fc.asyncProperty(waiversOf(world), gates, async (waivers, options) => {
        const after = await audited(world, options, waivers);
        expect(untouched(after)).toEqual(untouched(before));
        for (const lea of after.cases) {
          for (const one of lea.results) expect(one.waiver !== null).toBe(isWaived(waivers, lea, one));
        }
        expect(after.gates[0]?.verdict).toBe(verdictBy(options, before, waivers));
        expect(after.waivers?.length).toBe(waivers.length);
      }),
      { numRuns: world === 'draft' ? 40 : 25 },
    );
  }, 120_000);

  test('leave nothing to a gate where everything is waived, and all of it where nothing is', async () => {
    const leas = plain.get(world)?.cases.map(({ lea }) => lea.cds) ?? [];
    const all = leas.flatMap((lea) => rules.map((rule) => ({ rule, lea, granted: DAY, expires: DAY })));
    const verdicts = async (waivers: readonly Signed[]) =>
      (await audited(world, { ...NONE, fail_on: 'minor' }, waivers)).gates.map(({ verdict }) => verdict);
    expect([await verdicts([]), await verdicts(all)]).toEqual([['fail'], ['pass']]);
  });
});
