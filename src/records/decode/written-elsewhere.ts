import type { Delimiter } from '../../model/source.ts';
import { type Decoder, Refusal } from './decoded.ts';

/** A sign and three digits: thousands to one reader, decimals to another. */
const THREE_DIGITS = /^([-+$ ]*\d{1,3})([.,])(\d{3}[ %]*)$/;
/** Dots, blanks or apostrophes between thousands, a comma or a point before decimals. */
const GROUPED =
  /^(\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+)(?:[.,](\d+))?$/;
const COMMA = /^(\d+),(\d+)$/;

/**
 * A decoder of numbers that knows how they are written where the comma marks decimals: it tells how to write them, and
 * in a table separated by semicolons, which is written there, refuses what may be read either way. `probe` is a decoder
 * of the same numbers that remembers nothing.
 */
export function withElsewhere(decode: Decoder, by: Delimiter, probe: Decoder = decode): Decoder {
  return (text) => {
    const unsure = by === ';' ? refuseUnsure(text, probe) : null;
    if (unsure !== null) return unsure;
    const decoded = decode(text);
    if (!(decoded instanceof Refusal)) return decoded;
    const plain = writtenHere(text);
    if (plain === null || probe(plain) instanceof Refusal) return decoded;
    return new Refusal(decoded.code, decoded.message, `write ${plain}: decimals take a point, thousands no sign`);
  };
}

/** A cell is refused only where the field takes both of its readings: a count is never 1.234, a percentage never 81234. */
function refuseUnsure(text: string, probe: Decoder): Refusal | null {
  const [, before = '', sign, after = ''] = THREE_DIGITS.exec(text) ?? [];
  if (sign === undefined) return null;
  const other = `${before}${sign === ',' ? '.' : ','}${after}`;
  if ([text, other].some((each) => probe(each) instanceof Refusal)) return null;
  const digits = (joined: string) => `${before}${joined}${after}`.replace(/[ $%]/g, '');
  return new Refusal(
    'records/not-a-number',
    `"${text}" may be ${digits('')} or ${digits('.')}: in a table separated by semicolons a comma often marks decimals`,
    `write ${digits('')} if the sign stands between thousands, ${digits('.')}0 if it marks decimals`,
  );
}

/** The number as it is written here; null: it is none written as elsewhere. */
function writtenHere(text: string): string | null {
  const [, minus = '', digits = '', percent = ''] = /^([-+]?)\s*\$?\s*(.*?)\s*(%?)$/.exec(text) ?? [];
  const comma = COMMA.exec(digits);
  if (comma !== null) return `${minus}${comma[1]}.${comma[2]}${percent}`;
  const grouped = GROUPED.exec(digits);
  if (grouped === null) return null;
  const whole = (grouped[1] ?? '').replace(/\D/g, '');
  return `${minus}${whole}${grouped[2] === undefined ? '' : `.${grouped[2]}`}${percent}`;
}
