import type { Field } from '../../model/field.ts';
import type { Delimiter } from '../../model/source.ts';
import { codeDecoder } from './code.ts';
import { countDecoder } from './count.ts';
import { decodeDate } from './date.ts';
import { type Decoder, Refusal } from './decoded.ts';
import { listDecoder } from './list.ts';
import { decodeMoney, numberDecoder } from './number.ts';
import { decodeSchoolYear } from './school-year.ts';
import { enumDecoder } from './word.ts';
import { isNone } from './words.ts';
import { withElsewhere } from './written-elsewhere.ts';
import { decodeYesNo } from './yes-no.ts';

/** The decoder of a field's cells in a table of such a sign between them; percentages are decoded a column at a time, see PercentColumn. */
export function decoderOf(name: string, field: Exclude<Field, { type: 'percent' }>, by: Delimiter): Decoder {
  switch (field.type) {
    case 'list':
      return listDecoder(field);
    case 'enum':
      return field.words.includes('none') ? enumDecoder(field) : refusingNone(enumDecoder(field));
    case 'text':
      return refusingNone(name === 'school_year' ? decodeSchoolYear : decodeText);
    case 'count':
      return refusingNone(withElsewhere(countDecoder(field.ranged === true), by));
    case 'number':
      return refusingNone(withElsewhere(numberDecoder(field.min), by));
    case 'money':
      return refusingNone(withElsewhere(decodeMoney, by));
    case 'date':
      return refusingNone(decodeDate);
    case 'yes-no':
      return refusingNone(decodeYesNo);
    case 'cds':
      return refusingNone(codeDecoder(field.names));
  }
}

/** Line breaks and runs of blanks inside a cell are layout. */
function decodeText(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** `none` answers "which?"; to "how many?", "when?" and "whether?" it says too little. */
export function refusingNone(decode: Decoder): Decoder {
  return (text) =>
    isNone(text)
      ? new Refusal(
          'records/none-here',
          `"${text}" is not an answer to this field; "none" was expected in lists only`,
          'write 0 or no where that is known, or leave the cell blank if it is not reported',
        )
      : decode(text);
}
