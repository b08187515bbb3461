import type { Span } from '../model/interval.ts';
import type { CaseResult, Gate } from '../model/result.ts';
import type { Pack } from '../model/rule.ts';
import { type Scored, scoredRules, scoreOf } from './case-score.ts';
import type { Excused } from './gates/excused.ts';
import { firstNames, leaName } from './lea-names.ts';
import { numberText } from './number-text.ts';
import { nearly } from './rounding.ts';

/** LEAs named in one sentence; the rest are counted. */
const NAMED = 3;

/** One LEA before the gate: the score that counts, null where there is none, and how it is named. */
interface Stand {
  readonly score: Span | null;
  readonly name: string;
}

/** Every LEA's low score is to reach the points; one whose high score does not has stopped the gate. */
export function minScoreGate(pack: Pack, cases: readonly CaseResult[], points: number, excused: Excused): Gate {
  const gate = `min-score ${numberText(points)}`;
  const kept = cases.filter((each) => excused.score(each, null)).length;
  const stands = cases.filter((each) => !excused.score(each, null)).map((each) => standOf(pack, each, excused));
  const note = kept === 0 ? '' : `; ${kept} no worse than in the baseline: not counted`;
  const below = stands.filter(({ score }) => score !== null && nearly(score.high * 100) < nearly(points));
  if (below.length > 0) {
    return { gate, verdict: 'fail', why: `below ${numberText(points)} for certain: ${named(below)}${note}` };
  }
  const open = stands.filter(({ score }) => score === null || nearly(score.low * 100) < nearly(points));
  if (open.length > 0) {
    return {
      gate,
      verdict: 'undecided',
      why: `neither above nor below ${numberText(points)} on the evidence given: ${named(open)}${note}`,
    };
  }
  if (stands.length === 0) return { gate, verdict: 'pass', why: 'no LEA scores worse than in the baseline' };
  return { gate, verdict: 'pass', why: `every LEA scores ${numberText(points)} or more: ${named(stands)}${note}` };
}

/** The score without what is waived, as if it were not in scope; the LEA's own score stays what it is. */
function standOf(pack: Pack, lea: CaseResult, excused: Excused): Stand {
  const counted: Scored[] = lea.score === null ? [] : scoredRules(pack.rules, lea.results);
  const waived = new Set(
    lea.results.filter((result) => excused.result(lea, result) === 'waived').map((result) => result.rule),
  );
  const left = counted.filter(({ rule }) => !waived.has(rule.id));
  if (left.length === counted.length || lea.score === null) return { score: lea.score, name: leaName(lea) };
  const score = scoreOf(left);
  const out = counted.length - left.length;
  const weight = counted.reduce((sum, { rule }) => sum + (waived.has(rule.id) ? rule.weight : 0), 0);
  const rules = `${out} waived ${out === 1 ? 'rule' : 'rules'}, weight ${numberText(weight)}`;
  const without = score === null ? 'nothing' : pointsText(score);
  return { score, name: `${leaName(lea)}, ${pointsText(lea.score)}; ${without} without ${rules}` };
}

/** `48-61`: whole points, cut rather than rounded, as reports print a score. */
function pointsText({ low, high }: Span): string {
  const [from, to] = [low, high].map((end) => Math.floor(nearly(end) * 100 + 1e-7));
  return from === to ? `${from}` : `${from}-${to}`;
}

function named(stands: readonly Stand[]): string {
  return firstNames(
    stands.map(({ name }) => name),
    NAMED,
  );
}
