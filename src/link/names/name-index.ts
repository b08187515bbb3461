import { type Likeness, nameLikeness } from './likeness.ts';
import { isNumberWord } from './numerals.ts';
import type { SpelledName } from './spell.ts';
import type { WordWeights } from './word-weights.ts';

/** A name that may be meant. */
export interface Named<T> {
  readonly of: T;
  readonly name: SpelledName;
}

/** One that is like the name asked for. */
export interface Like<T> extends Named<T> {
  readonly likeness: Likeness;
}

/** Every name is compared in a district of this many schools; among more, those that share the rarest letters. */
const FEW = 64;
const COMPARED = 32;
/** A piece that so many names share tells little, and following it for every name would take the square of their number. */
const SHARED_BY_MANY = 300;

/** Finds, among names, those like another; built once, asked often. */
export class NameIndex<T> {
  private readonly named: readonly Named<T>[];
  private readonly weights: WordWeights;
  private readonly pieces = new Map<string, number[]>();

  /** Ties are kept in the order given. */
  constructor(named: readonly Named<T>[], weights: WordWeights) {
    this.named = named;
    this.weights = weights;
    if (named.length <= FEW) return;
    for (const [index, { name }] of named.entries()) {
      for (const piece of piecesOf(name)) {
        const list = this.pieces.get(piece);
        if (list === undefined) this.pieces.set(piece, [index]);
        else list.push(index);
      }
    }
  }

  /** Names like this one, the most alike first. */
  like(name: SpelledName, least: number): readonly Like<T>[] {
    const found: Like<T>[] = [];
    for (const named of this.worthComparing(name)) {
      const likeness = nameLikeness(name, named.name, this.weights);
      if (likeness.score >= least) found.push({ ...named, likeness });
    }
    return found.sort((left, right) => right.likeness.score - left.likeness.score);
  }

  private worthComparing(name: SpelledName): readonly Named<T>[] {
    if (this.named.length <= FEW) return this.named;
    const votes = new Map<number, number>();
    for (const list of this.listsFor(name)) {
      const vote = 1 / Math.sqrt(list.length);
      for (const index of list.slice(0, SHARED_BY_MANY)) votes.set(index, (votes.get(index) ?? 0) + vote);
    }
    const best = [...votes].sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, COMPARED);
    return best.sort((left, right) => left[0] - right[0]).flatMap(([index]) => this.named[index] ?? []);
  }

  private listsFor(name: SpelledName): readonly (readonly number[])[] {
    const lists = piecesOf(name).flatMap((piece) => {
      const list = this.pieces.get(piece);
      return list === undefined ? [] : [list];
    });
    const rare = lists.filter((list) => list.length <= SHARED_BY_MANY);
    return rare.length > 0 ? rare : lists.sort((left, right) => left.length - right.length).slice(0, 2);
  }
}

/** What two spellings of one name still share: whole words, three letters in a row, and initials. */
function piecesOf({ words }: SpelledName): readonly string[] {
  const pieces = new Set<string>();
  for (const [at, { text }] of words.entries()) {
    pieces.add(`=${text}`);
    if (!isNumberWord(text)) {
      const around = `^${text}$`;
      for (let start = 0; start + 3 <= around.length; start++) pieces.add(around.slice(start, start + 3));
    }
    let initials = '';
    for (const next of words.slice(at, at + 4)) {
      initials += next.text[0] ?? '';
      if (initials.length > 1) pieces.add(`=${initials}`);
    }
  }
  return [...pieces];
}
