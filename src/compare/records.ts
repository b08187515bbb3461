import type { FindingChange, RecordChange } from '../model/difference.ts';
import { readMarked, recordMark } from '../model/record-mark.ts';
import type { EvidenceResult, RuleResult } from '../model/result.ts';

type Verdict = RecordChange['before'];
type Records = FindingChange['records'];

/** The records a result rests on, by mark: those it names, and the verdict of those it does not. */
interface Rested {
  readonly named: ReadonlyMap<string, EvidenceResult>;
  readonly marked: ReadonlyMap<string, Verdict>;
  /** Records of which nothing is known: an older result names its first ones and keeps no mark of the rest. */
  readonly untold: number;
}

/** The records two results of a rule rest on, matched by kind and key; undefined: the rule or the LEA was not there. */
export function compareRecords(before: RuleResult | undefined, after: RuleResult | undefined): Records {
  const [was, is] = [restedOn(before), restedOn(after)];
  const records: Records = { new: [], closed: [], still: 0, unnamed_new: 0, unnamed_closed: 0, not_told_apart: 0 };
  for (const mark of marksOf(is, was)) {
    const change = { before: verdictOf(was, mark), after: verdictOf(is, mark) };
    const one = is.named.get(mark) ?? was.named.get(mark);
    const full = one === undefined ? null : { kind: one.kind, key: one.key, ...change, origin: one.origin };
    if (isUntold(was, change.before) || isUntold(is, change.after)) records.not_told_apart += 1;
    else if (isWorse(change) && full !== null) records.new.push(full);
    else if (isWorse(change)) records.unnamed_new += 1;
    else if (isMended(change) && full !== null) records.closed.push(full);
    else if (isMended(change)) records.unnamed_closed += 1;
    else if (isOpen(change.after)) records.still += 1;
  }
  records.not_told_apart += Math.min(was.untold, is.untold);
  return records;
}

function restedOn(result: RuleResult | undefined): Rested {
  const { evidence = [], evidence_total = 0, evidence_rest } = result ?? {};
  return {
    named: new Map(evidence.map((one) => [recordMark(one.kind, one.key), one])),
    marked: readMarked(evidence_rest ?? ''),
    untold: evidence_rest === undefined ? evidence_total - evidence.length : 0,
  };
}

function marksOf(...sides: readonly Rested[]): ReadonlySet<string> {
  return new Set(sides.flatMap(({ named, marked }) => [...named.keys(), ...marked.keys()]));
}

/** A record without a mark among those not named is met, or not there: alike for a comparison. */
function verdictOf({ named, marked }: Rested, mark: string): Verdict {
  return named.get(mark)?.verdict ?? marked.get(mark) ?? 'absent';
}

function isUntold({ untold }: Rested, verdict: Verdict): boolean {
  return verdict === 'absent' && untold > 0;
}

function isOpen(verdict: Verdict): boolean {
  return verdict === 'gap' || verdict === 'partial';
}

/** Whether a record was sound, not there or not known, and now speaks against the finding, or is not known where it was sound. */
function isWorse({ before, after }: Pick<RecordChange, 'before' | 'after'>): boolean {
  if (after === 'met' || after === 'absent') return false;
  if (before === 'met' || before === 'absent') return true;
  if (after === 'unknown') return false;
  return before === 'unknown' || (before === 'partial' && after === 'gap');
}

/** Whether a record spoke against the finding and speaks so no more, or less. */
function isMended({ before, after }: Pick<RecordChange, 'before' | 'after'>): boolean {
  if (!isOpen(before)) return false;
  return after === 'met' || after === 'absent' || (before === 'gap' && after === 'partial');
}
