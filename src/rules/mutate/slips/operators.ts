import type { Term } from '../term.ts';
import { writeTerm } from '../write-term.ts';
import { replaced, type Slip } from './slip.ts';

/** Each order with the one that differs at the boundary, and the one that says the opposite. */
const ORDERS: Readonly<Record<string, readonly [boundary: string, opposite: string]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const OPPOSITES: Readonly<Record<string, string>> = { '==': '!=', '!=': '==' };
const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*' };

/** Ways of getting an operator of two sides wrong: another sign, or one side left out. */
export function slipsOfOperator(term: Term): readonly Slip[] {
  const { word, kids } = term;
  const [left, right] = kids;
  if (term.is !== 'binary' || left === undefined || right === undefined) return [];
  const [a, b, whole] = [writeTerm(left), writeTerm(right), writeTerm(term)];
  const order = ORDERS[word];
  if (order !== undefined) {
    const [boundary, opposite] = order;
    return [
      { instead: replaced(term, { word: boundary }), killedBy: `an example in which "${a}" is exactly "${b}"` },
      { instead: replaced(term, { word: opposite }), killedBy: `an example that turns on "${whole}"` },
    ];
  }
  if (word === '&&' || word === '||') return slipsOfLogic(term, left, right);
  const opposite = OPPOSITES[word];
  if (opposite !== undefined) {
    return [{ instead: replaced(term, { word: opposite }), killedBy: `an example that turns on "${whole}"` }];
  }
  if (word === 'in') {
    const instead = replaced(term, { is: 'not', word: '', kids: [term] });
    return [{ instead, killedBy: `an example that turns on "${whole}"` }];
  }
  const other = ARITHMETIC[word];
  const killedBy = `an example in which neither "${a}" nor "${b}" is 0 or 1, with the credit it comes to`;
  if (other === undefined) return [];
  return [replaced(term, { word: other }), left, right].map((instead) => ({ instead, killedBy }));
}

function slipsOfLogic(term: Term, left: Term, right: Term): readonly Slip[] {
  const [a, b] = [writeTerm(left), writeTerm(right)];
  const both = term.word === '&&';
  const only = (holds: string, not: string): string => `an example in which "${holds}" holds and "${not}" does not`;
  return [
    {
      instead: replaced(term, { word: both ? '||' : '&&' }),
      killedBy: `an example in which one of "${a}" and "${b}" holds and the other does not`,
    },
    { instead: left, killedBy: both ? only(a, b) : only(b, a) },
    { instead: right, killedBy: both ? only(b, a) : only(a, b) },
  ];
}
