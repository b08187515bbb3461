import { slipsOfCall, slipsOfChoice, slipsOfTruth } from './slips/calls.ts';
import { slipsOfLiteral } from './slips/literals.ts';
import { slipsOfOperator } from './slips/operators.ts';
import type { Slip, Standing } from './slips/slip.ts';
import type { Term } from './term.ts';
import { writeTerm } from './write-term.ts';

/** An expression with one slip in it. */
export interface WrongExpression {
  /** The whole expression. */
  readonly text: string;
  /** Where the slip stands in the expression as written, in characters. */
  readonly at: number;
  /** The stretch around the slip, right and wrong. */
  readonly before: string;
  readonly after: string;
  readonly killedBy: string;
}

/** Macros whose second part is asked of each member. */
const ASKING = ['exists', 'all', 'exists_one', 'filter'];

/** Every expression with one slip, in the order of the text; `decides`: the whole is a yes or a no. */
export function wrongExpressions(root: Term, decides: boolean): readonly WrongExpression[] {
  return wrongBelow(root, { decides, parent: null }, (term) => term, root);
}

function wrongBelow(
  term: Term,
  standing: Standing,
  /** Puts another term where this one stands, and gives the whole. */
  within: (instead: Term) => Term,
  /** What a reader needs to see of the surroundings: for a number the comparison it is in. */
  shown: Term,
): readonly WrongExpression[] {
  const own = slipsOf(term, standing).map(({ instead, killedBy }) => ({
    text: writeTerm(within(instead)),
    at: term.at,
    before: writeTerm(shown),
    after: writeTerm(shown === term ? instead : swapped(shown, term, instead)),
    killedBy,
  }));
  const below = term.kids.flatMap((kid, index) => {
    // The variable of a macro is a name it gives, not one it reads.
    if (isVariable(term, index)) return [];
    const put = (instead: Term): Term => within({ ...term, kids: term.kids.with(index, instead) });
    const below = { decides: isDecidedBy(term, index, standing.decides), parent: term };
    return wrongBelow(kid, below, put, isLiteral(kid) ? term : kid);
  });
  return [...own, ...below];
}

function slipsOf(term: Term, standing: Standing): readonly Slip[] {
  return [
    ...slipsOfOperator(term),
    ...slipsOfTruth(term, standing),
    ...slipsOfCall(term),
    ...slipsOfChoice(term),
    ...slipsOfLiteral(term, standing),
  ];
}

function swapped(shown: Term, kid: Term, instead: Term): Term {
  return { ...shown, kids: shown.kids.map((each) => (each === kid ? instead : each)) };
}

function isLiteral({ is }: Term): boolean {
  return is === 'number' || is === 'text' || is === 'list';
}

function isVariable(term: Term, index: number): boolean {
  return term.is === 'method' && index === 1 && [...ASKING, 'map'].includes(term.word);
}

function isDecidedBy(term: Term, index: number, decides: boolean): boolean {
  if (term.is === 'binary') return term.word === '&&' || term.word === '||';
  if (term.is === 'not') return true;
  if (term.is === 'choice') return index === 0 || decides;
  return term.is === 'method' && index === 2 && ASKING.includes(term.word);
}
