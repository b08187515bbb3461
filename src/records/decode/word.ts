import { nearestName } from '../../model/nearest.ts';
import { type Decoder, Refusal } from './decoded.ts';
import { anyOf, plainWord } from './words.ts';

interface Words {
  readonly words: readonly string[];
  readonly wordings?: Readonly<Record<string, string | readonly string[]>>;
}

/** Words that sound right and mean another thing. */
const NOT_THE_SAME: Readonly<Record<string, string>> = {
  turnover: 'turnover counts those who leave: report "retention", the share who stay',
  attrition: 'attrition counts those who leave: report "retention", the share who stay',
  stem: 'STEM is four areas: give each a row of its own',
};

/** Decodes one of a field's words; a list's wordings may stand for several. */
export function decodeWord(field: Words): (text: string) => string | readonly string[] | Refusal {
  const known = new Map<string, string | readonly string[]>();
  for (const word of field.words) known.set(plainWord(word), word);
  for (const [wording, word] of Object.entries(field.wordings ?? {})) known.set(plainWord(wording), word);
  return (text) => known.get(plainWord(text)) ?? refuse(text, field, known);
}

/** Whether one of a text's words is such a word: "Turn-over rate" is turnover. */
function notTheSame(plain: string): string | null {
  const found = Object.keys(NOT_THE_SAME).find((word) =>
    plain.replace('turn over', 'turnover').split(' ').includes(word),
  );
  return found === undefined ? null : (NOT_THE_SAME[found] ?? null);
}

function refuse(text: string, field: Words, known: ReadonlyMap<string, string | readonly string[]>): Refusal {
  const plain = plainWord(text);
  const near = nearestName(plain, known.keys());
  const meant = near === null ? undefined : known.get(near);
  const suggestion = typeof meant === 'string' ? `did you mean "${meant}"?` : null;
  return new Refusal(
    'records/unknown-word',
    `"${text}" is not a word this field takes; ${anyOf(field.words)} was expected`,
    notTheSame(plain) ?? suggestion ?? 'use one of these words, or leave the cell blank if it is not known',
  );
}

/** Decodes an enum cell: exactly one word. */
export function enumDecoder(field: Words): Decoder {
  return decodeWord(field);
}
