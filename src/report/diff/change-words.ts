import type { FindingChange, RecordChange } from '../../model/difference.ts';
import type { RuleText } from '../../model/result.ts';
import { notShownWords, undecidedWords } from '../duty-words.ts';
import { fileLine } from '../evidence.ts';
import { outcomeWord } from '../finding-words.ts';
import { counted } from '../numbers.ts';

// More records than this are for the JSON file: the first take the reader to the right rows.
const RECORDS_SHOWN = 5;

type Stand = NonNullable<FindingChange['after']>;

/** `In place → Not yet in place`, or the one word and which way it went. */
export function changeWords({ before, after, direction }: FindingChange, rule: RuleText): string {
  if (before === null || after === null) return standWords(after ?? before, rule);
  const [was, is] = [standWords(before, rule), standWords(after, rule)];
  if (was !== is) return `${was} → ${is}`;
  return `${is}, ${(before.credit?.low === after.credit?.low ? AS_MUCH : AS)[direction]}`;
}

const AS: Readonly<Record<FindingChange['direction'], string>> = {
  worse: 'and less than before',
  better: 'and more than before',
  mixed: 'in some less and in some more than before',
  none: 'as before',
};

/** Where what is in place is as much as it was, and other records stand for or against it. */
const AS_MUCH: typeof AS = {
  ...AS,
  worse: 'and more records speak against it',
  better: 'and fewer records speak against it',
};

function standWords(stand: Stand | null, rule: RuleText): string {
  if (stand === null) return 'not there';
  if (rule.role !== 'condition' || !rule.verified) return outcomeWord({ rule, result: stand });
  if (stand.outcome === 'met') return 'Duty shown';
  if (stand.outcome === 'unknown') return undecidedWords({ rule });
  return stand.outcome === 'not-applicable' ? outcomeWord({ rule, result: stand }) : notShownWords({ rule });
}

/** What the numbers were and are: `before 2 of 3 sites; now 1 of 3 sites`. */
export function foundWords({ before, after }: FindingChange): string {
  const [was, is] = [before?.found ?? '', after?.found ?? ''];
  if (before === null || after === null || was === is) return is === '' ? was : is;
  return `${was === '' ? '' : `before: ${was}; `}now: ${is}`;
}

const VERDICTS: Readonly<Record<RecordChange['before'], string>> = {
  met: 'in place',
  partial: 'partly in place',
  gap: 'not yet in place',
  unknown: 'not reported',
  absent: 'not there',
};

/** The records that got worse, and better, with their places; empty where none did. */
export function recordLines({ records }: FindingChange): readonly (readonly [string, string])[] {
  const { unnamed_new, unnamed_closed, not_told_apart } = records;
  const lines: (readonly [string, string])[] = [];
  const fresh = listed(records.new, unnamed_new);
  const isGone = ({ after }: RecordChange) => after === 'absent';
  const closed = listed(
    records.closed.filter((one) => !isGone(one)),
    unnamed_closed,
  );
  const gone = listed(records.closed.filter(isGone), 0);
  if (fresh !== '') lines.push(['Worse', fresh]);
  if (closed !== '') lines.push(['Better', closed]);
  if (gone !== '') lines.push(['No longer', gone]);
  if (not_told_apart > 0) lines.push(['Not told', notToldApart(not_told_apart)]);
  return lines;
}

/** What cannot be said of records that a result does not name. */
export function notToldApart(count: number): string {
  return `${counted(count, 'record')} beyond the first that an older result names: new, closed or as before is not known`;
}

function listed(records: readonly RecordChange[], unnamed: number): string {
  const shown = records.slice(0, RECORDS_SHOWN).map(recordWords);
  const rest = records.length - shown.length + unnamed;
  if (rest > 0) shown.push(shown.length === 0 ? counted(rest, 'record') : `and ${counted(rest, 'more', 'more')}`);
  return shown.join('; ');
}

function recordWords({ key, before, after, origin }: RecordChange): string {
  const place = origin === null ? '' : `, ${fileLine(origin)}`;
  return `${key} (${VERDICTS[before]} → ${VERDICTS[after]}${place})`;
}
