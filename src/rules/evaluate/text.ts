import { monthOf } from '../../model/calendar.ts';
import { Interval, type NumberValue, type Truth, type Value } from '../../model/value.ts';
import type { TextTest } from '../node.ts';
import { undecided } from './compare.ts';

const TESTS: Readonly<Record<TextTest, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  'starts-with': (text, part) => text.startsWith(part),
  'ends-with': (text, part) => text.endsWith(part),
};

/** Whether a text contains, starts or ends with another. */
export function testText(test: TextTest, text: Value, part: Value): Truth {
  return typeof text === 'string' && typeof part === 'string' ? TESTS[test](text, part) : undecided(text, part);
}

/** Calendar months from one date to another, the months of both counted, never below none. */
export function monthsBetween(from: Value, to: Value): NumberValue {
  if (typeof from !== 'string' || typeof to !== 'string') {
    return new Interval(0, Number.POSITIVE_INFINITY, undecided(from, to).facts);
  }
  return Math.max(0, monthOf(to) - monthOf(from) + 1);
}
