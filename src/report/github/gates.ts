import type { Gate, Result } from '../../model/result.ts';
import { decidingLines, WOULD_DECIDE } from '../deciding-words.ts';
import { gateSentence } from '../gate-words.ts';
import type { Made } from './annotate.ts';
import { fitting } from './command.ts';
import { placeIn } from './place.ts';

/** Facts named in an annotation; the summary of the job has more. */
const DECIDERS = 3;

/** An undecided gate, where the first fact that would decide it is to be filled in. */
export function undecidedGate(gate: Gate, { cases }: Result): Made {
  const level = gate.on_undecided === 'pass' ? 'note' : 'warning';
  return {
    level,
    make: () => {
      const facts = decidingLines(gate, cases, DECIDERS);
      const origin = gate.would_decide?.find((fact) => fact.origin !== null)?.origin ?? null;
      const lines = [gateSentence(gate), ...(facts.length === 0 ? [] : [`${WOULD_DECIDE}:`, ...facts])];
      return {
        level,
        title: `Gate ${gate.gate} is undecided`,
        lines: fitting(lines),
        ...(origin === null ? {} : placeIn(origin)),
      };
    },
  };
}
