import type { Term } from '../term.ts';

/** One way of getting a term wrong. */
export interface Slip {
  readonly instead: Term;
  /** The example that would tell the two apart, as a noun phrase: `an example in which ...`. */
  readonly killedBy: string;
}

/** What a slip may want to know of where its term stands. */
export interface Standing {
  /** The term decides something: it is the whole of a yes or no, a side of && or ||, what a macro asks of a member. */
  readonly decides: boolean;
  readonly parent: Term | null;
}

/** Another term in the same place. */
export function replaced(term: Term, change: Partial<Term>): Term {
  return { ...term, ...change };
}
