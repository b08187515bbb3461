import type { Field } from '../model/field.ts';

/** How a field's value is written, in words: `yes or no`, `one of: capacity, implementation, expansion`. */
export function howWritten(field: Field, separated: string): string {
  switch (field.type) {
    case 'text':
      return 'text';
    case 'enum':
      return `one of: ${field.words.join(', ')}`;
    case 'count':
      return field.ranged === true ? 'a whole number, or a range such as 2-4' : 'a whole number, 0 for none';
    case 'number':
      return field.min === 0 ? 'a number from 0 up' : 'a number';
    case 'money':
      return 'dollars';
    case 'percent':
      return 'a percentage, 0 to 100';
    case 'date':
      return 'a day, as 2026-07-01';
    case 'yes-no':
      return 'yes or no';
    case 'cds':
      return 'a CDS code of 14 digits';
    case 'list':
      return `${listed(field)}, ${separated}; none: known to be none`;
  }
}

function listed(field: Extract<Field, { type: 'list' }>): string {
  if (field.of === 'enum') return `any of: ${field.words.join(', ')}`;
  return field.of === 'cds' ? 'CDS codes of 14 digits' : 'texts';
}
