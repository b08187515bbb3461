import type { SignedField } from '../../model/signed.ts';
import { codeDecoder } from '../decode/code.ts';
import { decodeDate } from '../decode/date.ts';
import { Refusal, Repaired } from '../decode/decoded.ts';
import { refuseFormula } from '../decode/formula.ts';
import { asWritten, cleaned } from '../decode/signs.ts';
import { isNone, isNullWord } from '../decode/words.ts';

/** A reason is a sentence or two; beyond this a document was pasted. */
const LONGEST = 2000;
const E_MAIL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;

/** What a cell of a signed statement says: a text, a day, an LEA's 14 digits or name; null: it is blank. */
export function cellIn({ type, required }: SignedField, cell: string): string | null | Refusal {
  const text = asWritten(cell).replace(/\s+/g, ' ');
  if (isNullWord(text) || isNone(text)) return isNone(text) && required ? NONE : null;
  const formula = refuseFormula(text);
  if (formula !== null) return formula;
  if (E_MAIL.test(text)) return PERSONAL;
  if (text.length > LONGEST) return tooLong(text);
  if (type === 'date') return decodeDate(cleaned(text));
  // Whatever has so many digits is meant for a code, and what is wrong with it is told as of one.
  if (type === 'lea' && (text.match(/\d/g) ?? []).length >= 5) return codeIn(text);
  return text;
}

function codeIn(text: string): string | Refusal {
  const code = LEA_CODE(cleaned(text));
  return code instanceof Refusal ? code : String(code instanceof Repaired ? code.value : code);
}

const LEA_CODE = codeDecoder('lea');

const NONE = new Refusal(
  'records/none-here',
  '"none" stands here; a signed statement says who, what and until when',
  'fill it in, or take the statement out',
);

// The address is not quoted: a message is kept in logs.
const PERSONAL = new Refusal(
  'records/personal-data',
  'an e-mail address stands here; the name of an office was expected',
  'name the office that signs, such as "County office of education, grants desk", never a person',
);

function tooLong(text: string): Refusal {
  return new Refusal(
    'records/cell-too-long',
    `this cell holds ${text.length} characters, beginning "${text.slice(0, 40)}"; at most ${LONGEST} were expected`,
    'say it in a sentence or two, and name the document it rests on',
  );
}
