import { type Decoder, Refusal } from './decoded.ts';

/** Nobody writes 0,875 for 875. */
const NUMBER = /^[-+]?(\d{1,15}|[1-9]\d{0,2}(,\d{3}){1,4})?(\.\d{1,20})?$/;

/** The number a text writes, commas allowed between thousands; null: it writes none. */
export function numberIn(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  // -0 is 0 to everyone who types it
  return value === 0 ? 0 : value;
}

/** Decodes a number not below `min`. */
export function numberDecoder(min: number): Decoder {
  return (text) => {
    const value = numberIn(text);
    if (value !== null && value >= min) return value;
    const expected = min === 0 ? 'a number from 0 up' : 'a number';
    return new Refusal(
      'records/not-a-number',
      `"${text}" is not a number this field takes; ${expected} was expected`,
      'write digits alone, without words or units, or leave the cell blank if it is not known',
    );
  };
}

/** Decodes dollars from 0 up; `$` and commas are let pass. */
export function decodeMoney(text: string): number | Refusal {
  const value = numberIn(text.replace(/^\$\s*/, ''));
  if (value !== null && value >= 0) return value;
  return new Refusal(
    'records/not-a-number',
    `"${text}" is not an amount; dollars from 0 up were expected, such as 25000 or $25,000`,
    'write the whole amount in digits (1200000, not 1.2M), or leave the cell blank if it is not known',
  );
}
