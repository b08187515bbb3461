import type { Field } from '../../model/field.ts';
import { fieldsOf, RECORD_KIND_NAMES } from '../../model/record.ts';

/** How a field's cell is filled in, in the words of who does it; null where no field is asked for. */
export function answerOf(kind: string, field: string | null): string | null {
  const known = RECORD_KIND_NAMES.find((name) => name === kind);
  const asked = known === undefined || field === null ? undefined : fieldsOf(known)[field];
  return asked === undefined ? null : typed(asked);
}

function typed(field: Field): string {
  switch (field.type) {
    case 'yes-no':
      return 'yes or no';
    case 'count':
      return field.ranged ? 'a whole number, or a range such as 2-4' : 'a whole number';
    case 'number':
      return 'a number';
    case 'money':
      return 'dollars';
    case 'percent':
      return 'a percentage, 0 to 100';
    case 'date':
      return 'a day, such as 2026-06-30';
    case 'cds':
      return 'a code of 14 digits';
    case 'enum':
      return `one of: ${field.words.join(', ')}`;
    case 'list':
      return field.of === 'enum' ? `none, or any of: ${field.words.join('; ')}` : 'any number, with ; between them';
    case 'text':
      return `text, such as ${field.example}`;
  }
}
