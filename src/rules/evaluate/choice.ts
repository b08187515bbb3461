import { factsOf, joinFacts, type Truth, Unknown, type Value } from '../../model/value.ts';
import { areEqual } from './equal.ts';
import type { Run } from './frame.ts';
import { hull, numberOf } from './number.ts';
import { truthOf } from './truth.ts';

/** `when ? then : otherwise`; undecided, it is the hull of two numbers, else what both agree on, else UNKNOWN. */
export function compileChoice(when: Run, then: Run, otherwise: Run, number: boolean): Run {
  return (frame) => {
    const truth: Truth = truthOf(when(frame));
    if (truth === true) return then(frame);
    if (truth === false) return otherwise(frame);
    const left = then(frame);
    const right = otherwise(frame);
    return number ? hull(numberOf(left), numberOf(right), truth.facts) : agreed(left, right, truth);
  };
}

function agreed(left: Value, right: Value, truth: Unknown): Value {
  if (areEqual(left, right) === true) return left;
  return new Unknown(joinFacts(truth.facts, joinFacts(factsOf(left), factsOf(right))));
}
