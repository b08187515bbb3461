import type { Field } from '../../model/field.ts';
import { nearestName } from '../../model/nearest.ts';
import { Column } from '../column.ts';
import { Refusal } from '../decode/decoded.ts';
import { isNullWord } from '../decode/words.ts';

/** What the cells of a column say of a field: how many of them it takes, and what would make it take the rest. */
export interface CellEvidence {
  /** Different texts in the column that say anything. */
  readonly seen: number;
  /** The share of them that the field takes, its unit, split and words applied; null: the column is blank. */
  readonly taken: number | null;
  readonly unit: 'fraction' | null;
  readonly split: string | null;
  readonly values: readonly (readonly [theirs: string, ours: string | null])[];
}

/** A column of more different words than this is text, whatever its heading. */
const MOST_WORDS = 20;

/** Tries a column's cells as a field's. */
export function cellEvidence(cells: readonly string[], name: string, field: Field): CellEvidence {
  const texts = [...new Set(cells.map((cell) => cell.trim()))].filter((text) => text !== '' && !isNullWord(text));
  const none = { seen: texts.length, taken: null, unit: null, split: null, values: [] };
  if (texts.length === 0) return none;
  const refused = texts.filter((text) => !takes(name, field, text));
  const share = (left: number) => 1 - left / texts.length;
  const evidence = { ...none, taken: share(refused.length) };
  if (field.type === 'percent') return { ...evidence, unit: isFractions(texts) ? 'fraction' : null };
  if (refused.length === 0 || texts.length > MOST_WORDS) return evidence;
  if (field.type === 'list' && field.of === 'enum') {
    const split = [',', '/', '\n'].find((each) =>
      texts.every((text) => text.split(each).every((word) => takes(name, field, word.trim()))),
    );
    if (split !== undefined) return { ...evidence, taken: 1, split };
  }
  const values = refused.map((text) => [text, wordFor(text, field)] as const);
  const found = values.filter(([, ours]) => ours !== null).length;
  const isWordy = field.type === 'enum' || field.type === 'yes-no' || (field.type === 'list' && field.of === 'enum');
  return isWordy ? { ...evidence, taken: share(refused.length - found), values } : evidence;
}

function takes(name: string, field: Field, text: string): boolean {
  return !(new Column(name, field, '').read(text) instanceof Refusal);
}

/** Shares from 0 to 1: none above, and some that no percentage of a whole school comes out at. */
function isFractions(texts: readonly string[]): boolean {
  const numbers = texts.map(Number).filter(Number.isFinite);
  return (
    numbers.length > 0 && numbers.every((each) => each >= 0 && each <= 1) && numbers.some((each) => each % 1 !== 0)
  );
}

const YES = /^(x|✓|✔|yes\b.*|y\b.*|in place|done|complete|approved|active|current)$/i;
const NO = /^(no\b.*|n\b.*|not\b.*|absent|never)$/i;

/** Our word that a word of theirs most likely is. */
function wordFor(text: string, field: Field): string | null {
  if (field.type === 'yes-no') return YES.test(text) ? 'yes' : NO.test(text) ? 'no' : null;
  if (field.type !== 'enum' && !(field.type === 'list' && field.of === 'enum')) return null;
  const small = text.toLowerCase();
  const { words, wordings = {} } = field;
  const within = [...words, ...Object.keys(wordings)].find(
    (word) => small.includes(word.replaceAll('-', ' ')) && word.length > 3,
  );
  const near = within ?? nearestName(small, [...words, ...Object.keys(wordings)]);
  if (near === null || near === undefined) return null;
  const meant = (wordings as Readonly<Record<string, unknown>>)[near] ?? near;
  return typeof meant === 'string' ? meant : null;
}
