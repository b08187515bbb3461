import type { MappedField } from '../../model/column-map.ts';
import { Refusal } from '../decode/decoded.ts';
import { numberIn } from '../decode/number.ts';
import { templateOf } from './template.ts';

/** Turns a cell as it is written into one as our fields are written, or says why it cannot. */
export type Rewrite = (text: string) => string | Refusal;

/** What a map does to the cells of one field before they are decoded. */
export function rewriteOf(mapped: MappedField): Rewrite {
  const { constant, values, split, unit } = mapped;
  if (constant !== null) return () => constant;
  const part = partOf(mapped);
  const word = (text: string) => values.get(text.trim().toLowerCase()) ?? text;
  return (written) => {
    const text = part(written);
    if (text instanceof Refusal) return text;
    if (unit !== null) return percentOf(word(text), unit);
    // A list's words are looked up one by one, but for a cell that is itself one of theirs.
    if (split === null || values.has(text.trim().toLowerCase())) return listOf(text, ';', word);
    return listOf(text, split, word);
  };
}

function listOf(text: string, split: string, word: (text: string) => string): string {
  const whole = word(text);
  if (whole !== text || !text.includes(split)) return whole;
  return text.split(split).map(word).join(';');
}

/** The part of the cell that the first fitting pattern gives the field. */
function partOf({ field, patterns }: MappedField): Rewrite {
  if (patterns.length === 0) return (text) => text;
  const templates = patterns.map(templateOf);
  return (text) => {
    if (text === '') return '';
    for (const template of templates) {
      const part = template(text)?.get(field);
      if (part !== undefined) return part;
    }
    return new Refusal(
      'records/other-wording',
      `"${text}" does not read as ${patterns.map((pattern) => `"${pattern}"`).join(' or ')}`,
      'write the cell like its neighbours, or add its wording to "pattern" in the config',
    );
  };
}

/** A percentage with its unit said. Digits are moved, not multiplied: 0.57 is 57, not 56.99999999999999. */
function percentOf(text: string, unit: 'fraction' | 'percent'): string | Refusal {
  const value = numberIn(text);
  if (value === null || text.endsWith('%')) return text;
  if (unit === 'percent') return `${text}%`;
  if (value >= 0 && value <= 1) return `${Number((value * 100).toFixed(10))}%`;
  return new Refusal(
    'records/not-a-number',
    `"${text}" is not a share from 0 to 1, which the config says this column holds`,
    'if the column is of 0 to 100, write unit: percent in the config',
  );
}
