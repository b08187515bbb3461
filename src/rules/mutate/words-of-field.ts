import { RECORD_KIND_NAMES } from '../../model/record.ts';
import { fieldsSeen } from '../expression/vocabulary.ts';

/** The closed list of words that a field of this name has and that holds a word; empty where it may be any text. */
export function wordsOfField(field: string, word: string): readonly string[] {
  for (const kind of RECORD_KIND_NAMES) {
    const type = fieldsSeen(kind).get(field)?.type;
    const text = type?.is === 'list' ? type.of : type;
    if (text?.is === 'text' && text.words?.includes(word) === true) return text.words;
  }
  return [];
}
