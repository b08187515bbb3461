import { type DraftField, SURE } from '../../model/map-draft.ts';
import { fieldsOf, type RecordKind } from '../../model/record.ts';
import { isPersonal } from '../personal.ts';
import { draftCodeParts } from './draft-codes.ts';
import { draftGuess } from './draft-guess.ts';
import { draftSentences } from './draft-sentences.ts';
import type { DraftTable } from './draft-table.ts';

/** Below this a guess is not worth showing. */
const SHOWN = 0.4;

/** Facts without which a table is hardly of the kind. */
const CORE: Readonly<Record<RecordKind, readonly string[]>> = {
  residency_grants: ['program', 'projected_residents', 'ihe_partners', 'stipend_per_resident'],
  placements: ['residents'],
  community_school_grants: ['type', 'cohort', 'award_amount'],
  community_school_sites: ['site_cds', 'site_name'],
  educator_outcomes: ['indicator', 'value'],
  local_agencies: ['locale', 'schools', 'lcap_names_residency', 'lcap_names_community_schools'],
};

/** What a table's columns would be as records of a kind, the surest first, and how well they fit in all. */
export function draftKind(table: DraftTable, kind: RecordKind): { fields: readonly DraftField[]; fit: number } {
  const fields = assigned([...wholeGuesses(table, kind), ...guessesOf(table, kind)]);
  const sure = fields.filter(({ confidence }) => confidence >= SURE);
  const has = (name: string) => fields.some((each) => each.field === name && each.confidence >= 0.5);
  const isOfKind = CORE[kind].some(has);
  const sum = sure.reduce((total, each) => total + each.confidence, 0);
  return { fields, fit: isOfKind ? sum + (kind === 'community_school_sites' ? 0 : 0.5) : sum * 0.3 };
}

/** Guesses that take several columns, or give several fields. */
function wholeGuesses(table: DraftTable, kind: RecordKind): readonly DraftField[] {
  const base = { constant: null, values: [], unit: null, split: null, patterns: [] };
  const found: DraftField[] = [];
  const code = draftCodeParts(table.header, table.columns, kind);
  const [field] = ['site_cds', 'lea_cds', 'lead_lea_cds'].filter((name) => name in fieldsOf(kind));
  if (code !== null && field !== undefined) {
    const headings = code.map((index) => table.header[index] ?? '');
    found.push({ ...base, field, headings, confidence: 0.97, why: 'a code in its parts' });
  }
  for (const [index, heading] of table.header.entries()) {
    const patterns = kind === 'placements' ? draftSentences(table.columns[index] ?? []) : [];
    if (patterns.length === 0) continue;
    found.push({
      ...base,
      field: 'residents',
      headings: [heading],
      patterns,
      confidence: 0.9,
      why: 'the cells hold residents and school',
    });
  }
  return found;
}

function guessesOf({ header, columns }: DraftTable, kind: RecordKind): readonly DraftField[] {
  return header.flatMap((heading, index) =>
    heading === '' || isPersonal(heading)
      ? []
      : Object.keys(fieldsOf(kind)).flatMap((name) => draftGuess(heading, columns[index] ?? [], kind, name) ?? []),
  );
}

/** Each field once, each column once: the surest guess takes both. */
function assigned(guesses: readonly DraftField[]): readonly DraftField[] {
  const fields = new Set<string>();
  const headings = new Set<string>();
  const taken: DraftField[] = [];
  for (const guess of [...guesses].sort((left, right) => right.confidence - left.confidence)) {
    if (guess.confidence < SHOWN || fields.has(guess.field) || guess.headings.some((each) => headings.has(each)))
      continue;
    taken.push(guess);
    fields.add(guess.field);
    // The sentence gives the school's name as well.
    if (guess.patterns.length > 0) fields.add('site_name');
    for (const heading of guess.headings) headings.add(heading);
  }
  return taken;
}
