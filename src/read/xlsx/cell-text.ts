import { dayText } from './day-number.ts';
import type { NumberFormat } from './number-formats.ts';

/** A cell as the sheet's XML holds it. */
export interface RawCell {
  /** `s` shared text, `inlineStr`, `str` a formula's text, `b`, `e`, `d`, else a number. */
  readonly type: string;
  readonly value: string;
  /** null: no formula; the cell's value is then as it was typed. */
  readonly formula: string | null;
}

/** What the cells of a workbook share. */
export interface Sharing {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/**
 * A cell as the text that decoders read: what a person sees, but numbers whole rather than rounded for show, and days as
 * `YYYY-MM-DD`. A formula never calculated is its own text, `=SUM(B2:B9)`. null: the cell refers to no text there is.
 */
export function cellText({ type, value, formula }: RawCell, format: NumberFormat, sharing: Sharing): string | null {
  switch (type) {
    case 's':
      return sharing.texts[Number(value)] ?? null;
    case 'str':
    case 'inlineStr':
      return escapedSigns(value);
    case 'b':
      return value === '1' || value === 'true' ? 'yes' : value === '' ? '' : 'no';
    case 'e':
    case 'd':
      return value;
    default:
      if (value !== '') return numberText(value, format, sharing.is1904);
      // A formula's empty text is of type `str`: without a value and a type it was never calculated.
      return formula === null ? '' : `=${formula}`;
  }
}

function numberText(written: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  if (format === 'date') return dayText(number, is1904) ?? plainNumber(number);
  // 0.29 x 100 is 28.999999999999996 in binary: fifteen digits are what a spreadsheet keeps.
  if (format === 'percent') return `${plainNumber(Number((number * 100).toPrecision(15)))}%`;
  const text = plainNumber(number);
  return typeof format === 'object' && /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text;
}

/** Beyond fifteen digits a spreadsheet has rounded: such a number is shown as one, not as digits to rely on. */
const MOST_WHOLE = 1e15;

/** A number without exponent, and without the dust binary sums leave: 3.9999999999999996 is 4. */
function plainNumber(number: number): string {
  if (Math.abs(number) >= MOST_WHOLE) return number.toExponential();
  const kept = Number(number.toPrecision(15));
  if (Number.isInteger(kept)) return String(kept === 0 ? 0 : kept);
  const text = String(number);
  return text.includes('e') ? number.toFixed(15).replace(/0+$/, '') : text;
}

/** Signs XML cannot hold are written `_x000D_`. */
export function escapedSigns(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
