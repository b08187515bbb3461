import type { Field } from '../../model/field.ts';
import type { DraftField } from '../../model/map-draft.ts';
import { fieldsOf, type RecordKind } from '../../model/record.ts';
import { type CellEvidence, cellEvidence } from './cell-evidence.ts';
import { likeness } from './likeness.ts';

/** Forms that cells of another fact seldom have by chance. */
const TELLING = new Set(['cds', 'date', 'percent', 'enum', 'yes-no']);
const SCHOOL_NAME = /\b(elementary|middle|high|academy|school|charter|k-8|elem|intermediate|continuation)\b/i;

/** How likely a column is a field of a kind, by its heading and its cells. */
export function draftGuess(
  heading: string,
  cells: readonly string[],
  kind: RecordKind,
  name: string,
): DraftField | null {
  const field = fieldsOf(kind)[name];
  if (field === undefined) return null;
  const like = likeness(heading, kind, name);
  const isTelling = isCode(field) || name === 'school_year' || name === 'site_name';
  if (like < 0.25 && !isTelling) return null;
  const evidence = cellEvidence(cells, name, field);
  const [confidence, why] = weigh(like, evidence, name, field, cells);
  const { values, unit, split } = evidence;
  const base = { field: name, headings: [heading], constant: null, patterns: [] };
  return { ...base, values, unit, split, confidence, why };
}

function weigh(
  like: number,
  evidence: CellEvidence,
  name: string,
  field: Field,
  cells: readonly string[],
): readonly [number, string] {
  const heading = like === 1 ? 'the heading is known' : like >= 0.6 ? 'the heading says so' : 'the heading is near';
  const { taken, seen } = evidence;
  if (taken === null) return [like, `${heading}; the column is blank`];
  if (isCode(field)) {
    if (taken < 0.5) return [like * 0.2, 'the cells are no such codes'];
    if (!isOfSite(field) && ofSchools(cells) > 0.5) return [like * 0.4, 'the cells are codes of schools'];
    return [Math.max(like, 0.75 * taken), `${percent(taken)} of ${seen} different cells are such codes`];
  }
  if (name === 'school_year' && taken >= 0.8) return [Math.max(like, 0.8), 'the cells are school years'];
  if (name === 'site_name' || name.endsWith('lea_name')) return weighName(like, heading, name, cells);
  if (taken < 0.5)
    return [
      like * (evidence.values.some(([, ours]) => ours !== null) ? 0.75 : 0.3),
      `${heading}; most cells are no such words`,
    ];
  const more = TELLING.has(field.type) ? (1 - like) * 0.25 * taken : 0;
  const rest = taken === 1 ? 'every cell fits' : `${percent(taken)} of ${seen} different cells fit`;
  return [like * (0.6 + 0.4 * taken) + more, `${heading}; ${rest}`];
}

/** Names are words, not numbers; a school's name mostly says that it is one. */
function weighName(like: number, heading: string, name: string, cells: readonly string[]): readonly [number, string] {
  const texts = cells.filter((cell) => cell.trim() !== '');
  const worded = texts.filter((text) => /[a-z]{3}/i.test(text)).length / Math.max(1, texts.length);
  const schools = texts.filter((text) => SCHOOL_NAME.test(text)).length / Math.max(1, texts.length);
  if (worded < 0.5) return [like * 0.2, 'the cells are no names'];
  if (name === 'site_name' && schools >= 0.5)
    return [Math.max(like, 0.3 + 0.4 * schools), `${heading}; the cells name schools`];
  return [like, heading];
}

function isCode(field: Field): boolean {
  return field.type === 'cds' || (field.type === 'list' && field.of === 'cds');
}

function isOfSite(field: Field): boolean {
  return field.type === 'cds' && field.names === 'site';
}

/** The share of codes whose last seven digits are a school's: a charter may be its own LEA, a whole column is not. */
function ofSchools(cells: readonly string[]): number {
  const codes = cells.map((cell) => cell.trim()).filter((cell) => /^\d{13,14}$/.test(cell));
  return codes.filter((code) => !code.endsWith('0000000')).length / Math.max(1, codes.length);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
