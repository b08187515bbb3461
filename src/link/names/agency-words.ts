import type { Word } from './spell.ts';

/** Words only an agency's name has: one of them must stand by the place, or "Hayward High" would lose its name. */
const AGENCY: ReadonlySet<string> = new Set(
  ['unified', 'district', 'usd', 'sd', 'esd', 'uhsd', 'hsd', 'jusd', 'uesd', 'coe'].concat(['cusd', 'juhsd', 'uesd']),
);
const BESIDE: ReadonlySet<string> = new Set([
  'union',
  'joint',
  'city',
  'elementary',
  'high',
  'school',
  'public',
  'county',
  'office',
  'of',
  'education',
]);
const ENDS = ['', 'sd', 'usd', 'esd', 'uhsd', 'd'];

/** A school's name without its LEA's, at either end and in any common spelling (Hayward USD, HUSD); never without a rest. */
export function withoutAgency(words: readonly Word[], lea: readonly Word[]): readonly Word[] {
  const texts = words.map(({ text }) => text);
  const place = lea.map(({ text }) => text).filter((text) => !AGENCY.has(text) && !BESIDE.has(text));
  const initials = initialismsOf(lea, place);
  const front = agencyAtStart(texts, place, initials);
  const end = front > 0 ? texts.length : agencyAtEnd(texts, place, initials);
  const rest = words.slice(front, end);
  return rest.length === 0 ? words : rest;
}

/** How many words at the start are the LEA's name. */
function agencyAtStart(texts: readonly string[], place: readonly string[], initials: ReadonlySet<string>): number {
  if (initials.has(texts[0] ?? '')) return 1;
  if (!place.every((word, index) => texts[index] === word) || place.length === 0) return 0;
  let last = 0;
  for (let at = place.length; at < texts.length && isOfAgency(texts[at]); at++) {
    if (AGENCY.has(texts[at] ?? '')) last = at + 1;
  }
  // "Unified School District" goes on behind its first agency word.
  return last;
}

/** Where the LEA's name at the end begins; the length where there is none. */
function agencyAtEnd(texts: readonly string[], place: readonly string[], initials: ReadonlySet<string>): number {
  const none = texts.length;
  if (initials.has(texts.at(-1) ?? '')) return none - 1;
  if (place.length === 0) return none;
  let at = none;
  while (at > 0 && isOfAgency(texts[at - 1])) at--;
  const start = at - place.length;
  const named = start >= 0 && place.every((word, index) => texts[start + index] === word);
  return named && texts.slice(at).some((word) => AGENCY.has(word)) ? start : none;
}

function isOfAgency(text: string | undefined): boolean {
  return text !== undefined && (AGENCY.has(text) || BESIDE.has(text));
}

/** HUSD for Hayward Unified, and its like. */
function initialismsOf(lea: readonly Word[], place: readonly string[]): ReadonlySet<string> {
  const letters = (texts: readonly string[]) => texts.map((text) => text[0] ?? '').join('');
  const all = letters(lea.map(({ text }) => text));
  const known = ENDS.flatMap((end) => [all + end, letters(place) + end]);
  // Two letters are too few: they are initials of people.
  return new Set(known.filter((text) => text.length > 2 && text.endsWith('sd')));
}
