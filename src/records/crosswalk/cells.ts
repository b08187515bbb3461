import type { CrosswalkDecision } from '../../model/crosswalk.ts';
import { nearestName } from '../../model/nearest.ts';
import { codeDecoder } from '../decode/code.ts';
import { decodeDate } from '../decode/date.ts';
import { Refusal, Repaired } from '../decode/decoded.ts';
import { cleaned } from '../decode/signs.ts';

const YES = ['yes', 'y', 'true', '1'];
const NO = ['no', 'n', 'false', '0', 'none'];
const CODES = { lea: codeDecoder('lea'), site: codeDecoder('site') };

/** The 14 digits in a cell, however they are parted; null: it is blank. */
export function codeIn(text: string, names: 'lea' | 'site'): string | null | Refusal {
  if (text === '') return null;
  const decoded = CODES[names](cleaned(text));
  if (decoded instanceof Refusal) {
    return new Refusal(
      decoded.code,
      decoded.message,
      decoded.code === 'records/lost-digits'
        ? 'run `grantalign link` again on the records: it writes the code anew and keeps your decisions'
        : decoded.hint,
    );
  }
  return decoded instanceof Repaired ? String(decoded.value) : String(decoded);
}

/** The day in a cell; null: it is blank. */
export function dateIn(text: string): string | null | Refusal {
  if (text === '') return null;
  return decodeDate(text);
}

/** What a person decided: yes, no, or a school's code; null: nothing yet. */
export function decisionIn(text: string): CrosswalkDecision | Refusal {
  const word = cleaned(text).toLowerCase();
  if (word === '') return null;
  if (YES.includes(word)) return 'yes';
  if (NO.includes(word)) return 'no';
  // Whatever has so many digits is meant for a code, and what is wrong with it is told as of one.
  if ((word.match(/\d/g) ?? []).length >= 5) return codeIn(text, 'site');
  const near = nearestName(word, ['yes', 'no']) ?? (word.startsWith('y') ? 'yes' : word.startsWith('n') ? 'no' : null);
  return new Refusal(
    'records/unknown-decision',
    `"${text}" is no decision; "yes", "no" or another school's 14-digit code was expected`,
    near === null ? 'leave the cell blank until it is decided' : `did you mean "${near}"?`,
  );
}
