import type { FieldTable } from '../../field.ts';
import { PILLAR_WORDINGS, PILLARS } from '../vocabulary.ts';

/** What residents are taught and coached in. */
export const PREPARATION_FIELDS = {
  coursework_pillars: {
    type: 'list',
    of: 'enum',
    words: PILLARS,
    wordings: PILLAR_WORDINGS,
    held_by: 'IHE',
    doc: 'Pillars the coursework covers',
    example: 'integrated student supports; family and community engagement',
  },
  fieldwork_pillars: {
    type: 'list',
    of: 'enum',
    words: PILLARS,
    wordings: PILLAR_WORDINGS,
    held_by: 'IHE',
    doc: 'Pillars the fieldwork covers',
    example: 'collaborative leadership',
  },
  coaching_pillars: {
    type: 'list',
    of: 'enum',
    words: PILLARS,
    wordings: PILLAR_WORDINGS,
    held_by: 'residency office',
    doc: 'Pillars the coaching is about',
    example: 'collaborative leadership',
  },
  coaching: {
    type: 'enum',
    words: ['one-time', 'periodic', 'ongoing'],
    held_by: 'residency office',
    doc: 'How coaching is given',
    example: 'ongoing',
  },
  professional_learning_codesign: {
    type: 'enum',
    words: ['none', 'lea', 'lea-and-community'],
    held_by: 'IHE',
    doc: 'Who designs professional learning with the IHE',
    example: 'lea',
  },
} as const satisfies FieldTable;
