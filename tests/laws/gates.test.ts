import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/model/field.ts';
import type { GateOptions } from '../../src/model/gate-options.ts';
import type { Gate } from '../../src/model/result.ts';
import type { Rule } from '../../src/model/rule.ts';
import { gatesOf } from '../../src/score/gates.ts';
import { packOf } from '../score/cases.ts';
import { auditWorld } from './audit-world.ts';
import { LAW_RULES } from './rules.ts';
import { completionsOf, contradicts, filled, type Hole, holesOf, type SmallWorld, smallWorld } from './small-world.ts';

/** The rules of the laws, two of them as duties: one that surely applies and one that may not. */
const RULES: readonly Rule[] = LAW_RULES.map((rule) => {
  if (rule.id === 'partnership/coaching') return { ...rule, role: 'condition', weight: 0, severity: 'critical' };
  return rule.id === 'partnership/shared' ? { ...rule, role: 'condition', weight: 0 } : rule;
});
const PACK = packOf(...RULES);

const points = fc.integer({ min: 1, max: 100 });
const NOTHING: GateOptions = { min_score: null, fail_on: null };

/** One gate of each form. */
const oneGate: fc.Arbitrary<GateOptions> = fc.oneof(
  points.map((min_score) => ({ ...NOTHING, min_score })),
  fc.constantFrom('condition', 'critical', 'minor').map((fail_on) => ({ ...NOTHING, fail_on }) as GateOptions),
  fc
    .record({ name: fc.constantFrom('placement', 'partnership'), asks: points })
    .map((asked) => ({ ...NOTHING, levers: [{ ...asked, origin: null }] })),
  fc
    .record({
      name: fc.constantFrom(...RULES.map(({ id }) => id)),
      asks: fc.oneof(fc.constant('met' as const), points),
    })
    .map((asked) => ({ ...NOTHING, rules: [{ ...asked, origin: null }] })),
);

function decide(world: SmallWorld, options: GateOptions): Gate {
  const [gate] = gatesOf(PACK, [auditWorld(world, RULES)], options, false);
  if (gate === undefined) throw new Error('no gate was asked for');
  return gate;
}

/** Undecided gates of worlds with a score, whose facts are all named. */
function assumeOpen(world: SmallWorld, gate: Gate): void {
  fc.pre(!contradicts(world) && gate.verdict === 'undecided' && !noScore(world));
  fc.pre(gate.would_decide_total === gate.would_decide?.length);
}

function isNamed({ would_decide = [] }: Gate, { kind, index, name }: Hole): boolean {
  return would_decide.some((fact) => fact.kind === kind && fact.field === name && fact.origin?.line === index + 2);
}

/** Some way the holes may turn out. */
function fillSome(world: SmallWorld, holes: readonly Hole[], picks: readonly number[]): SmallWorld {
  return holes.reduce((each, hole, at) => filled(each, hole, pick(hole, picks[at % picks.length] ?? 0)), world);
}

function pick({ may }: Hole, which: number): CellValue {
  const value = may[which % may.length];
  if (value === undefined) throw new Error('a hole that nothing fills');
  return value;
}

const picks = fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 31 });

describe('an undecided gate', () => {
  test('is decided once the facts it names are filled in, whatever they turn out to be', () => {
    fc.assert(
      fc.property(smallWorld, oneGate, picks, (world, options, which) => {
        const gate = decide(world, options);
        assumeOpen(world, gate);
        const named = holesOf(world).filter((hole) => isNamed(gate, hole));
        const told = fillSome(world, named, which);
        // Nothing may turn out to apply: the score is then null, which no gate passes or fails on.
        fc.pre(!contradicts(told) && !noScore(told));
        return decide(told, options).verdict !== 'undecided';
      }),
      { numRuns: 400 },
    );
  });

  test('is decided by no single fact that it does not name', () => {
    fc.assert(
      fc.property(smallWorld, oneGate, (world, options) => {
        const gate = decide(world, options);
        assumeOpen(world, gate);
        const others = holesOf(world).filter((hole) => !isNamed(gate, hole));
        return others.every(({ may, ...hole }) =>
          may.every((value) => {
            const told = filled(world, { may, ...hole }, value);
            return contradicts(told) || decide(told, options).verdict === 'undecided';
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('names facts, what settles most first', () => {
    fc.assert(
      fc.property(smallWorld, points, (world, min_score) => {
        const gate = decide(world, { ...NOTHING, min_score });
        assumeOpen(world, gate);
        const shares = (gate.would_decide ?? []).map(({ settles }) => settles.share ?? -1);
        expect(shares).toEqual([...shares].sort((left, right) => right - left));
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a gate that is decided', () => {
  test('says what every way the facts may turn out would say', () => {
    fc.assert(
      fc.property(smallWorld, oneGate, (world, options) => {
        const { verdict } = decide(world, options);
        fc.pre(!contradicts(world) && verdict !== 'undecided' && !noScore(world));
        const ways = completionsOf(world, 120);
        fc.pre(ways !== null);
        // A duty that may turn out to apply is not waited for, and a lever in which nothing applies asks nothing.
        const isLetter = options.fail_on === 'condition' && verdict === 'pass';
        return (
          isLetter ||
          (ways ?? []).every((way) => contradicts(way) || noScore(way) || decide(way, options).verdict === verdict)
        );
      }),
      { numRuns: 250 },
    );
  });
});

/** No rule applies: the score is null. */
function noScore(world: SmallWorld): boolean {
  return auditWorld(world, RULES).score === null;
}
