import type { Origin } from './origin.ts';

/** A field of a signed statement: text, a day, or an LEA by its code or its name. */
export interface SignedField {
  readonly type: 'text' | 'date' | 'lea';
  readonly required: boolean;
  /** One sentence: what is written there. */
  readonly doc: string;
  readonly example: string;
}

/** The signed statements there are, with their fields in the order they are written. Both expire. */
export const SIGNED_KINDS = {
  waivers: {
    singular: 'waiver',
    fields: {
      rule: field('text', 'the rule it is about: its id, or the part after the lever', 'stipend-floor'),
      lea: field('lea', "the LEA's CDS code or its name as the records write it", '27661590000000'),
      reason: field('text', 'why the gap is accepted for now', 'The stipend is raised with the next budget revision.'),
      approved_by: field(
        'text',
        'the office that approved it, never a person',
        'County office of education, grants desk',
      ),
      granted: field('date', 'the day it was granted', '2026-03-01'),
      expires: field('date', 'its last day, included', '2026-12-31'),
    },
  },
  attestations: {
    singular: 'attestation',
    fields: {
      rule: field('text', 'the rule that asks: its id, or the part after the lever', 'shared-vision'),
      lea: field('lea', "the LEA's CDS code or its name as the records write it", '27661590000000'),
      answer: field('text', "a word of the rule's scale", 'partly'),
      by: field('text', 'the office that answers, never a person', 'Regional TA centre'),
      on: field('date', 'the day it answered', '2026-03-01'),
      expires: field('date', 'the last day the answer holds, included', '2027-02-28'),
      note: { ...field('text', 'what the answer rests on', 'Visit of 2026-02-11, minutes on file.'), required: false },
    },
  },
} as const;

function field(type: SignedField['type'], doc: string, example: string) {
  return { type, required: true, doc, example } as const;
}

/** A kind of signed statement: the key of its list in a file. */
export type SignedKind = keyof typeof SIGNED_KINDS;

/** What every statement says. */
interface Common {
  readonly rule: string;
  /** Its 14 digits, or its name. */
  readonly lea: string;
  /** `YYYY-MM-DD` */
  readonly expires: string;
}

/** The texts of a statement of each kind; days are `YYYY-MM-DD`. */
interface CellsByKind {
  readonly waivers: { readonly reason: string; readonly approved_by: string; readonly granted: string };
  readonly attestations: { readonly answer: string; readonly by: string; readonly on: string; readonly note?: string };
}

/** The texts of a statement. */
export type SignedCells<K extends SignedKind> = Common & CellsByKind[K];

/** One signed statement as it was read: complete, and its last day not before its first. */
export interface Signed<K extends SignedKind = SignedKind> {
  readonly kind: K;
  readonly cells: SignedCells<K>;
  /** The zone its days end in, where its file says so. */
  readonly zone: string | null;
  readonly originOf: (field: string | null) => Origin;
}

/** Whether a statement holds on a day. */
export type Force = 'in-force' | 'expired' | 'not-yet';

/** A waiver in force: a signed, expiring exception that silences a gate, never a score. */
export interface Waiver {
  readonly reason: string;
  readonly approved_by: string;
  /** `YYYY-MM-DD` */
  readonly granted: string;
  /** Its last day, included. */
  readonly expires: string;
  readonly origin: Origin;
}

/** An answer to what a rule asks people to judge. */
export interface Attestation {
  /** A word of the rule's scale. */
  readonly answer: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly note: string | null;
  /** Only one in force is an answer: of others it is known that they were given. */
  readonly force: Force;
  readonly origin: Origin;
}
