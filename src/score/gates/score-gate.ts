import type { CaseResult } from '../../model/result.ts';
import type { Pack } from '../../model/rule.ts';
import { firstNames, leaName } from '../lea-names.ts';
import { numberText } from '../number-text.ts';
import { asBefore, type Excused } from './excused.ts';
import { closed, type Lack, type Ruling, sentences } from './ruling.ts';
import { type ScoreAsk, type Stand, standOf } from './stand.ts';

/** LEAs named in one sentence; the rest are counted. */
const NAMED = 3;

/** Every LEA's low score, or its low score in a lever, is to reach the points; a high one below them stops the gate. */
export function scoreGate(pack: Pack, cases: readonly CaseResult[], ask: ScoreAsk, excused: Excused): Ruling {
  const points = numberText(ask.points);
  const gate = ask.lever === null ? `min-score ${points}` : `min-score ${points} in ${ask.lever}`;
  const looked = cases.filter((each) => !excused.score(each, ask.lever));
  if (looked.length === 0) return closed(gate, 'pass', 'no LEA scores worse than in the baseline');
  const kept = cases.length - looked.length;
  const note = kept === 0 ? '' : `${asBefore(kept, excused.baseline)}: not counted`;
  const scoreless = looked.filter(({ score }) => score === null);
  const stands = looked.filter(({ score }) => score !== null).map((each) => standOf(pack, each, ask, excused));
  const those = (verdict: Stand['verdict']) => stands.filter((stand) => stand.verdict === verdict);
  const below = those('fail');
  if (below.length > 0) return closed(gate, 'fail', sentences(`below ${points} for certain: ${named(below)}`, note));
  const open = those('undecided');
  if (open.length + scoreless.length > 0) {
    const between = open.length === 0 ? '' : `neither above nor below ${points} on the evidence given: ${named(open)}`;
    const none = scoreless.length === 0 ? '' : `no score to hold against ${points}: ${scorelessNames(scoreless)}`;
    return {
      gate,
      verdict: 'undecided',
      why: sentences(between, none, note),
      open: open.flatMap((stand) => stand.open),
      lacks: scoreless.flatMap((lea) => lackOf(lea)),
    };
  }
  const reach = stands.filter(({ score }) => score !== null);
  const outside = stands.filter(({ score }) => score === null);
  const whose = kept === 0 ? 'every LEA' : 'every LEA that is counted';
  const every = reach.length === 0 ? '' : `${whose} scores ${points} or more: ${named(reach)}`;
  const nothing = outside.length === 0 ? '' : `nothing to score in it: ${named(outside)}`;
  return closed(gate, 'pass', sentences(every, nothing, note));
}

function named(stands: readonly Stand[]): string {
  return firstNames(
    stands.map(({ lea, told }) => leaName(lea, told)),
    NAMED,
  );
}

function scorelessNames(cases: readonly CaseResult[]): string {
  return firstNames(
    cases.map((lea) => leaName(lea, whyNone(lackOf(lea)))),
    NAMED,
  );
}

/** The grants an LEA without a score lacks: one of two programs has nothing to be joined with. */
function lackOf(lea: CaseResult): readonly Lack[] {
  if (lea.paired === true) return [];
  const residency = lea.grants.some(({ side }) => side === 'residency');
  const community =
    // A coordination grant is the county office's own.
    lea.grants.some(({ side, program }) => side === 'community-schools' && program !== 'coordination') ||
    lea.sites.some(({ community_school }) => community_school === true);
  const lacks: Lack[] = [];
  if (!residency) lacks.push({ lea, kind: 'residency_grants' });
  if (!community) lacks.push({ lea, kind: 'community_school_grants' });
  return lacks;
}

function whyNone([lack, other]: readonly Lack[]): string {
  if (lack === undefined) return 'no rule applies';
  if (other !== undefined) return 'no grant on file';
  return lack.kind === 'residency_grants' ? 'no residency grant on file' : 'no community school grant on file';
}
