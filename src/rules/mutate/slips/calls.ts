import type { Term } from '../term.ts';
import { writeTerm } from '../write-term.ts';
import { replaced, type Slip, type Standing } from './slip.ts';

/** Functions and macros that are easily taken for each other, and what tells them apart. */
const TAKEN_FOR: Readonly<Record<string, readonly [other: string, killedBy: string]>> = {
  min: ['max', 'an example in which the two values differ'],
  max: ['min', 'an example in which the two values differ'],
  low: ['high', 'an example in which the value is not known exactly'],
  high: ['low', 'an example in which the value is not known exactly'],
  exists: ['all', 'an example with two records of which one does as asked'],
  all: ['exists', 'an example with two records of which one does as asked'],
  exists_one: ['exists', 'an example with two records that do as asked'],
  startsWith: ['endsWith', 'an example whose text begins with it and does not end with it'],
  endsWith: ['startsWith', 'an example whose text ends with it and does not begin with it'],
  contains: ['startsWith', 'an example whose text holds it and does not begin with it'],
};

/** Ways of getting a call wrong: another function, the sides the wrong way round, a filter left out. */
export function slipsOfCall(term: Term): readonly Slip[] {
  if (term.is !== 'call' && term.is !== 'method') return [];
  const slips: Slip[] = [];
  const other = Object.hasOwn(TAKEN_FOR, term.word) ? TAKEN_FOR[term.word] : undefined;
  if (other !== undefined) slips.push({ instead: replaced(term, { word: other[0] }), killedBy: other[1] });
  const [first, second, third] = term.kids;
  if (first === undefined) return slips;
  if ((term.word === 'min' || term.word === 'max') && second !== undefined) {
    const killedBy = `an example in which "${writeTerm(first)}" is less than "${writeTerm(second)}", and one in which it is more`;
    for (const instead of [first, second]) slips.push({ instead, killedBy });
  }
  if (term.word === 'months_between') {
    const killedBy = 'an example whose two dates lie months apart';
    slips.push({ instead: replaced(term, { kids: [...term.kids].reverse() }), killedBy });
  }
  if (term.word === 'filter' && third !== undefined) {
    const killedBy = `an example with a record for which "${writeTerm(third)}" does not hold`;
    slips.push({ instead: first, killedBy });
  }
  return slips;
}

/** The opposite of what decides: a field, an entry, a call; operators have opposites of their own. */
export function slipsOfTruth(term: Term, { decides, parent }: Standing): readonly Slip[] {
  if (term.is === 'not') {
    const [kid] = term.kids;
    return kid === undefined ? [] : [{ instead: kid, killedBy: `an example that turns on "${writeTerm(kid)}"` }];
  }
  // Below "!" the opposite is the same as leaving "!" out.
  if (!decides || parent?.is === 'not' || !['field', 'entry', 'call', 'method', 'name'].includes(term.is)) return [];
  const instead = replaced(term, { is: 'not', word: '', kids: [term] });
  return [{ instead, killedBy: `an example that turns on "${writeTerm(term)}"` }];
}

/** Either side of a choice alone. */
export function slipsOfChoice(term: Term): readonly Slip[] {
  const [when, yes, no] = term.kids;
  if (term.is !== 'choice' || when === undefined || yes === undefined || no === undefined) return [];
  const turn = (holds: string): string => `an example in which "${writeTerm(when)}" ${holds}`;
  return [
    { instead: yes, killedBy: turn('does not hold') },
    { instead: no, killedBy: turn('holds') },
  ];
}
