import type { Origin } from '../model/origin.ts';
import { printOrigin } from '../model/origin.ts';
import type { EvidenceResult, RuleResult } from '../model/result.ts';
import { counted } from './numbers.ts';

// More places than this are for the result file: the first of them take the reader to the right rows.
const SHOWN = 4;

/** `placements.csv:4, placements.csv:7 (declared) and 12 more; other side sites.csv:3`; empty where there is none. */
export function evidenceLine(result: RuleResult): string {
  const shown = tellingFirst(result.evidence, result.outcome === 'met').slice(0, SHOWN);
  if (shown.length === 0) return '';
  const byDocument = new Map<string, string[]>();
  const related: string[] = [];
  // Where both sides' records are evidence themselves, they stand there.
  const own = new Set(shown.map(({ origin }) => fileLine(origin)));
  for (const { kind, documented, origin, related: others } of shown) {
    // Who answered, and when, is no document.
    const isAnswer = kind === 'attestations' && documented !== null;
    const basis = isAnswer ? documented : documented === null ? 'declared' : `documented: ${documented}`;
    const places = byDocument.get(basis) ?? [];
    byDocument.set(basis, places);
    addOnce(places, fileLine(origin) + filledLine(origin));
    for (const place of others.map(fileLine)) if (related.length < SHOWN && !own.has(place)) addOnce(related, place);
  }
  const groups = [...byDocument].map(([basis, places]) => `${places.join(', ')} (${basis})`);
  const left = result.evidence_total - shown.length;
  const more = left > 0 ? ` and ${counted(left, 'more', 'more')}` : '';
  const other = related.length > 0 ? `; other side ${related.join(', ')}` : '';
  return `${groups.join('; ')}${more}${other}`;
}

/** `, upp 81.7 from cupc.csv:340`, where the record lacked what it is taken for; empty elsewhere. */
function filledLine({ field, filled_from: from }: Origin): string {
  return from === undefined ? '' : `, ${field} ${from.value} from ${fileLine(from)}`;
}

/** Whether a finding rests on a value that another file filled in. */
export function isFilled({ evidence }: RuleResult): boolean {
  return evidence.some(({ origin }) => origin.filled_from !== undefined);
}

/** `: 8 of 8 placements`, to stand after a title or an outcome; empty where the rule says no more than these. */
export function foundAfter({ found }: RuleResult): string {
  return found === '' ? '' : `: ${found}`;
}

/** What was found and where, in one line after a title. */
export function foundAndSeen(result: RuleResult): string {
  const evidence = evidenceLine(result);
  return foundAfter(result) + (evidence === '' ? '' : ` · ${evidence}`);
}

/** `file:line` of the first record that speaks against a finding; null where none does. */
export function firstPlace(result: RuleResult): string | null {
  const [first] = tellingFirst(result.evidence, false);
  return first === undefined ? null : fileLine(first.origin);
}

/** `file:line`, as editors open it; the cell is in the result file. */
export function fileLine({ path, line }: Pick<Origin, 'path' | 'line'>): string {
  return printOrigin({ path, line, column: null });
}

// What is in place shows what makes it so, a gap what makes it one; order stays otherwise.
const AGAINST = ['gap', 'partial', 'unknown', 'met'];
const FOR = ['met', 'partial', 'unknown', 'gap'];

/** The records of a finding, first those that tell why: of what is in place what makes it so, else what speaks against. */
export function tellingFirst(evidence: readonly EvidenceResult[], met: boolean): EvidenceResult[] {
  const order = met ? FOR : AGAINST;
  return [...evidence].sort((left, right) => order.indexOf(left.verdict) - order.indexOf(right.verdict));
}

function addOnce(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}
