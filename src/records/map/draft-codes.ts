import { fieldsOf, type RecordKind } from '../../model/record.ts';
import { wordsOf } from './heading-words.ts';

const PARTS: readonly { readonly word: string; readonly digits: RegExp }[] = [
  { word: 'county', digits: /^\d{1,2}$/ },
  { word: 'district', digits: /^\d{1,5}$/ },
  { word: 'school', digits: /^\d{1,7}$/ },
];

/** The columns of county, district and school that make one code: their places, or null where they are not all there. */
export function draftCodeParts(
  header: readonly string[],
  columns: readonly (readonly string[])[],
  kind: RecordKind,
): readonly number[] | null {
  const field = fieldsOf(kind).site_cds;
  const parts = field === undefined ? PARTS.slice(0, 2) : PARTS;
  const places = parts.map(({ word, digits }) =>
    header.findIndex((heading, index) => {
      const words = wordsOf(heading).filter((each) => each !== 'code' && each !== 'number' && each !== 'cds');
      return words.length === 1 && words[0] === word && areDigits(columns[index] ?? [], digits);
    }),
  );
  return places.includes(-1) ? null : places;
}

function areDigits(cells: readonly string[], digits: RegExp): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return texts.length > 0 && texts.filter((text) => digits.test(text)).length * 10 >= texts.length * 9;
}
