import { fieldsOf, type RecordKind } from '../../model/record.ts';
import { headingsOf, plainHeading } from '../headings.ts';
import { wordsOf } from './heading-words.ts';
import { WORDINGS } from './wordings.ts';

/** How the headings of one kind's fields are told apart: each field's wordings as words, and what each word weighs. */
interface Vocabulary {
  readonly wordings: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly weights: ReadonlyMap<string, number>;
}

const VOCABULARIES = new Map<RecordKind, Vocabulary>();
/** A word no field has: it may be a county's own name, or another fact. */
const STRANGE = 0.3;

/** How like a field's headings a heading is, 0 to 1; 1 is a heading that is read without a map. */
export function likeness(heading: string, kind: RecordKind, field: string): number {
  if (headingsOf(kind).get(plainHeading(heading)) === field) return 1;
  const { wordings, weights } = vocabularyOf(kind);
  const words = wordsOf(heading);
  if (words.length === 0) return 0;
  return Math.max(0, ...(wordings.get(field) ?? []).map((wording) => overlap(words, wording, weights)));
}

/** What two lists of words share, by weight; never all of it: only the tables' own headings are certain. */
function overlap(words: readonly string[], wording: readonly string[], weights: ReadonlyMap<string, number>): number {
  const weightOf = (word: string) => weights.get(word) ?? STRANGE;
  const shared = wording.filter((word) => words.some((other) => isSame(word, other)));
  const strange = words.filter((word) => !wording.some((other) => isSame(other, word)));
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + weightOf(word), 0);
  const both = sum(shared);
  return both === 0 ? 0 : (0.95 * both) / (sum(wording) + sum(strange));
}

/** One word is the other, or begins it: `enrol`, `coordin`. */
function isSame(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 4 && long.startsWith(short);
}

function vocabularyOf(kind: RecordKind): Vocabulary {
  const known = VOCABULARIES.get(kind);
  if (known !== undefined) return known;
  const wordings = new Map(
    Object.entries(fieldsOf(kind)).map(([name, field]) => {
      const texts = [name.replace(/_/g, ' '), ...(field.aliases ?? []), ...(WORDINGS[name] ?? [])];
      return [name, texts.map(wordsOf).filter((words) => words.length > 0)] as const;
    }),
  );
  // A word of many fields tells little: "community", "school".
  const counts = new Map<string, number>();
  for (const lists of wordings.values()) {
    for (const word of new Set(lists.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([word, count]) => [word, 1 / Math.sqrt(count)]));
  const vocabulary = { wordings, weights };
  VOCABULARIES.set(kind, vocabulary);
  return vocabulary;
}
