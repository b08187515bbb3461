import type { Truth, Value } from '../../model/value.ts';
import type { Binary } from '../node.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { ORDERS } from './compare.ts';
import type { Ground } from './compile.ts';
import { areEqual, isIn } from './equal.ts';
import { type Run, spend } from './frame.ts';
import { joined } from './list.ts';
import { isLookup } from './lookup.ts';
import { noteOf } from './note.ts';
import { numberOf } from './number.ts';
import { monthsBetween, testText } from './text.ts';
import { both, either, opposite, truthOf } from './truth.ts';

/** Compiles an operator of two sides; "and" and "or" leave the right side alone where the left one decides. */
export function compileBinary(op: Binary, left: Run, right: Run, ground: Ground): Run {
  switch (op) {
    case 'and':
      return (frame) => {
        const first = left(frame);
        return first === false ? false : both(truthOf(first), truthOf(right(frame)));
      };
    case 'or':
      return (frame) => {
        const first = left(frame);
        return first === true ? true : either(truthOf(first), truthOf(right(frame)));
      };
    case 'equal':
      return (frame) => areEqual(left(frame), right(frame));
    case 'unequal':
      return (frame) => opposite(areEqual(left(frame), right(frame)));
    case 'in':
      return (frame) => {
        const list = right(frame);
        if (Array.isArray(list)) spend(frame.judging, list.length, ground.origin);
        return isLookup(list) ? hasEntry(left(frame), list) : isIn(left(frame), list);
      };
    case 'join':
      return (frame) => join(left(frame), right(frame));
    case 'months-between':
      return (frame) => monthsBetween(left(frame), right(frame));
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return (frame) => testText(op, left(frame), right(frame));
    case 'less':
    case 'less-or-equal':
    case 'more':
    case 'more-or-equal': {
      const holds = ORDERS[op];
      return (frame) => holds(left(frame), right(frame));
    }
    default:
      return compileArithmetic(op, left, right, ground);
  }
}

function compileArithmetic(op: keyof typeof ARITHMETIC, left: Run, right: Run, ground: Ground): Run {
  const operate = ARITHMETIC[op];
  const note = noteOf(
    ground,
    'rules/division-by-zero',
    'a divisor is or may be 0',
    'Leave such records out with "where", or divide by max(1, ...).',
  );
  return (frame) => operate(numberOf(left(frame)), numberOf(right(frame)), () => note(frame));
}

function hasEntry(key: Value, table: Value): Truth {
  return typeof key === 'string' ? Object.hasOwn(table as object, key) : opposite(opposite(key as Truth));
}

function join(left: Value, right: Value): Value {
  return typeof left === 'string' && typeof right === 'string' ? left + right : joined(left, right);
}
