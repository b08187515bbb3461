import { movedDay, movedNumbers } from '../move.ts';
import type { Term } from '../term.ts';
import { wordsOfField } from '../words-of-field.ts';
import { writeTerm } from '../write-term.ts';
import { replaced, type Slip, type Standing } from './slip.ts';

/** Ways of getting a number, a word or a list written out wrong. */
export function slipsOfLiteral(term: Term, { parent }: Standing): readonly Slip[] {
  if (term.is === 'number') {
    return movedNumbers(Number(term.word)).map((moved) => ({
      instead: replaced(term, { word: String(moved) }),
      killedBy: `an example with a value exactly at ${term.word}, and one just beside it on either side`,
    }));
  }
  if (term.is === 'text') return slipsOfText(term, parent);
  if (term.is !== 'list') return [];
  const shorter = term.kids.map((member) => ({
    instead: replaced(term, { kids: term.kids.filter((each) => each !== member) }),
    killedBy: `an example that turns on ${writeTerm(member)}`,
  }));
  // Of one member, leaving it out is the empty list.
  if (term.kids.length < 2) return shorter;
  return [...shorter, { instead: replaced(term, { kids: [] }), killedBy: 'an example that turns on the list' }];
}

function slipsOfText(term: Term, parent: Term | null): readonly Slip[] {
  const { word } = term;
  // A key written out is checked against its lookup, and a part of a text has no neighbours.
  if (parent === null || parent.is === 'entry' || parent.is === 'method' || parent.is === 'list') return [];
  const killedBy = `an example that turns on ${writeTerm(term)}`;
  if (parent.is === 'call') {
    return movedDay(word).map((day) => ({
      instead: replaced(term, { word: day }),
      killedBy: `an example on ${word}, and one on the day beside it`,
    }));
  }
  const field = parent.kids.find((kid) => kid.is === 'field');
  const words = field === undefined ? [] : wordsOfField(field.word, word);
  const next = words[(words.indexOf(word) + 1) % words.length];
  return [{ instead: replaced(term, { word: next ?? `not-${word}` }), killedBy }];
}
