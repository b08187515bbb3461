import type { Term } from './term.ts';

/** How tightly operators hold their sides, the loosest first; what is not here holds tightest. */
const HOLDS: readonly (readonly string[])[] = [
  ['?:'],
  ['||'],
  ['&&'],
  ['<', '<=', '>', '>=', '==', '!=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
  ['not', 'negative'],
];
const TIGHTEST = HOLDS.length;

/** Writes a term as CEL, with the parentheses it needs and no others. */
export function writeTerm(term: Term): string {
  const [first, ...rest] = term.kids;
  switch (term.is) {
    case 'text':
      return JSON.stringify(term.word);
    case 'list':
      return `[${written(term.kids)}]`;
    case 'field':
      return `${held(first, TIGHTEST)}.${term.word}`;
    case 'entry':
      return `${held(first, TIGHTEST)}[${written(rest)}]`;
    case 'call':
      return `${term.word}(${written(term.kids)})`;
    case 'method':
      return `${held(first, TIGHTEST)}.${term.word}(${written(rest)})`;
    case 'not':
      return `!${held(first, strengthOf(term))}`;
    case 'negative':
      return `-${held(first, TIGHTEST)}`;
    case 'choice': {
      const [when, yes, no] = term.kids;
      return `${held(when, 1)} ? ${held(yes, 1)} : ${held(no, 0)}`;
    }
    case 'binary': {
      const strength = strengthOf(term);
      // Operators of one strength group from the left: the right side needs parentheses to be of the same.
      return `${held(first, strength)} ${term.word} ${held(rest[0], strength + 1)}`;
    }
    default:
      return term.word;
  }
}

function written(terms: readonly Term[]): string {
  return terms.map(writeTerm).join(', ');
}

function held(term: Term | undefined, strength: number): string {
  if (term === undefined) return '';
  const text = writeTerm(term);
  return strengthOf(term) < strength ? `(${text})` : text;
}

function strengthOf(term: Term): number {
  const sign = term.is === 'binary' ? term.word : term.is === 'choice' ? '?:' : term.is;
  const strength = HOLDS.findIndex((signs) => signs.includes(sign));
  return strength === -1 ? TIGHTEST : strength;
}
