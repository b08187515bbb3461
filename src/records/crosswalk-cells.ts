import type { CrosswalkDecision } from '../model/crosswalk.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import { codeDecoder } from './decode/code.ts';
import { decodeDate } from './decode/date.ts';
import { Refusal, Repaired } from './decode/decoded.ts';
import { cleaned, cleanedText } from './decode/signs.ts';

/** Why a cell of a crosswalk cannot be read. */
export class Wrong {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  constructor(code: DiagnosticCode, message: string, hint: string | null) {
    this.code = code;
    this.message = message;
    this.hint = hint;
  }
}

const YES = ['yes', 'y', 'true', '1'];
const NO = ['no', 'n', 'false', '0', 'none'];
const CODES = { lea: codeDecoder('lea'), site: codeDecoder('site') };

/** A cell's text without the apostrophe put before what a spreadsheet would take for a formula. */
export function asWritten(cell: string): string {
  return cleanedText(cell)
    .trim()
    .replace(/^'(?=[=+\-@'])/, '');
}

/** The 14 digits in a cell, however they are parted; null: it is blank. */
export function codeIn(text: string, names: 'lea' | 'site'): string | null | Wrong {
  if (text === '') return null;
  const decoded = CODES[names](cleaned(text));
  if (decoded instanceof Refusal) {
    return new Wrong(
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
export function dateIn(text: string): string | null | Wrong {
  if (text === '') return null;
  const decoded = decodeDate(text);
  return decoded instanceof Refusal ? new Wrong(decoded.code, decoded.message, decoded.hint) : decoded;
}

/** What a person decided: yes, no, or a school's code; null: nothing yet. */
export function decisionIn(text: string): CrosswalkDecision | Wrong {
  const word = cleaned(text).toLowerCase();
  if (word === '') return null;
  if (YES.includes(word)) return 'yes';
  if (NO.includes(word)) return 'no';
  // Whatever has so many digits is meant for a code, and what is wrong with it is told as of one.
  if ((word.match(/\d/g) ?? []).length >= 5) return codeIn(text, 'site');
  const near = nearestName(word, ['yes', 'no']) ?? (word.startsWith('y') ? 'yes' : word.startsWith('n') ? 'no' : null);
  return new Wrong(
    'records/unknown-decision',
    `"${text}" is no decision; "yes", "no" or another school's 14-digit code was expected`,
    near === null ? 'leave the cell blank until it is decided' : `did you mean "${near}"?`,
  );
}
