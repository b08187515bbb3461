import { isCaseRecord } from '../../model/case.ts';
import { highOf, Interval, lowOf, MaybeList, type Truth, Unknown, type Value } from '../../model/value.ts';
import { isNumber, undecided } from './compare.ts';
import { both, either } from './truth.ts';

/** Whether two values of one type are the same: true or false when it is so for all they may be. */
export function areEqual(left: Value, right: Value): Truth {
  if (typeof left === 'string' || typeof left === 'boolean') {
    return right instanceof Unknown ? undecided(left, right) : left === right;
  }
  if (left instanceof Unknown || right instanceof Unknown) return undecided(left, right);
  if (typeof left === 'number' && typeof right === 'number') return left === right;
  if (left instanceof Interval || right instanceof Interval) return areEqualNumbers(left, right);
  if (left instanceof MaybeList || right instanceof MaybeList) return areEqualDoubtfulLists(left, right);
  if (Array.isArray(left) && Array.isArray(right)) return areEqualLists(left, right);
  // One row may stand in a case and in another's duties: the row is what a record is.
  if (isCaseRecord(left) && isCaseRecord(right)) return left.row === right.row;
  return left === right;
}

function areEqualNumbers(left: Value, right: Value): Truth {
  if (!isNumber(left) || !isNumber(right)) return false;
  if (highOf(left) < lowOf(right) || lowOf(left) > highOf(right)) return false;
  return undecided(left, right);
}

function areEqualLists(left: readonly Value[], right: readonly Value[]): Truth {
  if (left.length !== right.length) return false;
  let truth: Truth = true;
  for (let index = 0; index < left.length && truth !== false; index++) {
    truth = both(truth, areEqual(left[index] as Value, right[index] as Value));
  }
  return truth;
}

/** Which members a doubtful list has decides its order too: only its length can tell it from another for certain. */
function areEqualDoubtfulLists(left: Value, right: Value): Truth {
  const [one, other] = [lengthsOf(left), lengthsOf(right)];
  if (one.high < other.low || one.low > other.high) return false;
  return undecided(left, right);
}

function lengthsOf(list: Value): { readonly low: number; readonly high: number } {
  if (list instanceof MaybeList) {
    return { low: list.doubts.filter((doubt) => doubt === null).length, high: list.members.length };
  }
  const length = Array.isArray(list) ? list.length : 0;
  return { low: length, high: length };
}

/** Whether a list holds a value: the `exists` of `==`. */
export function isIn(value: Value, list: Value): Truth {
  if (list instanceof Unknown) return undecided(value, list);
  if (list instanceof MaybeList) {
    let truth: Truth = false;
    for (let index = 0; index < list.members.length && truth !== true; index++) {
      const doubt = list.doubts[index] ?? true;
      truth = either(truth, both(doubt, areEqual(value, list.members[index] as Value)));
    }
    return truth;
  }
  if (!Array.isArray(list)) return false;
  if (typeof value === 'string' && list.includes(value)) return true;
  let truth: Truth = false;
  for (let index = 0; index < list.length && truth !== true; index++) {
    truth = either(truth, areEqual(value, list[index] as Value));
  }
  return truth;
}
