import type { Diagnostic } from '../model/diagnostic.ts';
import { printOrigin } from '../model/origin.ts';
import type { Attestation } from '../model/signed.ts';
import { leaText, type Parties } from './parties.ts';

/** An answer, what it is about, and whether it holds on the day. */
export interface DatedAnswer extends Parties<'attestations'> {
  readonly attestation: Attestation;
  readonly zone: string;
}

type Ordered = Pick<DatedAnswer, 'attestation' | 'signed'>;

/** Of the answers of one rule and LEA the latest that holds; of none that hold the latest given. */
export function chooseAnswer(answers: readonly DatedAnswer[]): {
  readonly attestation: Attestation;
  readonly diagnostics: readonly Diagnostic[];
} {
  const chosen = latestOf(answers);
  if (chosen === null) throw new Error('no answers to choose from');
  const others = answers.filter((each) => each !== chosen);
  return {
    attestation: chosen.attestation,
    diagnostics: [...disputes(answers), ...told(chosen), ...older(chosen, others)],
  };
}

/** The latest answer that holds; of none that hold the latest given; null: there is none. */
export function latestOf<A extends Ordered>(answers: readonly A[]): A | null {
  const sorted = [...answers].sort(latestFirst);
  return sorted.find(({ attestation }) => attestation.force === 'in-force') ?? sorted[0] ?? null;
}

/** Two answers of one day that differ: nobody can tell which is meant. */
function disputes(answers: readonly DatedAnswer[]): Diagnostic[] {
  return answers.flatMap((each, index) => {
    const first = answers
      .slice(0, index)
      .find(({ attestation: { on, answer } }) => on === each.attestation.on && answer !== each.attestation.answer);
    if (first === undefined) return [];
    const { on, answer } = each.attestation;
    const place = printOrigin(first.attestation.origin);
    return [
      {
        severity: 'error',
        code: 'signed/two-answers',
        message: `${subjectOf(each)} is "${answer}" here and "${first.attestation.answer}" at ${place}, both on ${on}; one was expected`,
        hint: 'keep the one the judges agreed on',
        origin: each.attestation.origin,
      },
    ];
  });
}

/** An answer that does not hold leaves its question open, which is told. */
function told(chosen: DatedAnswer): Diagnostic[] {
  const { attestation, signed, zone } = chosen;
  if (attestation.force === 'in-force') return [];
  const isOver = attestation.force === 'expired';
  const when = isOver ? `expired at the end of ${signed.cells.expires}` : `holds from ${attestation.on} on`;
  return [
    {
      severity: isOver ? 'warning' : 'note',
      code: isOver ? 'signed/expired' : 'signed/not-yet',
      message: `${subjectOf(chosen)} ${when} (${zone}); the question is open`,
      hint: isOver ? 'ask the judges again' : null,
      origin: signed.originOf(isOver ? 'expires' : 'on'),
    },
  ];
}

function older(chosen: DatedAnswer, others: readonly DatedAnswer[]): Diagnostic[] {
  return others.map((each) => ({
    severity: 'note',
    code: 'signed/other-answer',
    message: `${subjectOf(each)} of ${each.attestation.on} does not count: the one at ${printOrigin(chosen.attestation.origin)} does`,
    hint: null,
    origin: each.attestation.origin,
  }));
}

function subjectOf(each: DatedAnswer): string {
  return `the answer to "${each.rule.id}" for ${leaText(each)}`;
}

// The end and the words make the choice one of content: the order of files changes nothing.
function latestFirst(left: Ordered, right: Ordered): number {
  const key = ({ attestation: { on, answer, by }, signed }: Ordered) => `${on} ${signed.cells.expires} ${answer} ${by}`;
  return key(left) < key(right) ? 1 : key(left) > key(right) ? -1 : 0;
}
