import type { ASTNode } from '@marcbachmann/cel-js';
import { isDate } from '../../model/calendar.ts';
import { suggest } from '../../model/schema/suggest.ts';
import { lowerArithmetic } from './lower-operator.ts';
import { type Lowering, type Range, REFUSED, refuseType, type Typed } from './lowering.ts';
import { DATE, FROM_NOUGHT, numberIn, type Type, UNBOUNDED } from './type.ts';

type Lower = (args: readonly Typed[], range: Range, at: Lowering) => Typed;
/** A function: what its arguments have to be, and its node. */
interface Call {
  readonly takes: readonly (readonly Type['is'][])[];
  readonly lower: Lower;
}

/** What a reader calls the sorts that functions take. */
const CALLED: Readonly<Partial<Record<Type['is'], string>>> = {
  number: 'a number',
  text: 'a text',
  list: 'a list',
  date: 'a date',
  steps: 'the steps of a lookup',
};

const NUMBER = ['number'] as const;
const DAY = ['date'] as const;

const CALLS: Readonly<Record<string, Call>> = {
  size: { takes: [['list', 'text']], lower: ([of]) => unary('size', of, numberIn(FROM_NOUGHT)) },
  sum: { takes: [['list']], lower: lowerSum },
  min: { takes: [NUMBER, NUMBER], lower: (args, range, at) => arithmetic('min', args, range, at) },
  max: { takes: [NUMBER, NUMBER], lower: (args, range, at) => arithmetic('max', args, range, at) },
  low: { takes: [NUMBER], lower: ([of]) => unary('low', of, of?.type ?? numberIn(UNBOUNDED)) },
  high: { takes: [NUMBER], lower: ([of]) => unary('high', of, of?.type ?? numberIn(UNBOUNDED)) },
  months_between: { takes: [DAY, DAY], lower: lowerMonths },
  at_step: { takes: [['steps'], NUMBER], lower: lowerStep },
  date: { takes: [['text']], lower: lowerDate },
  timestamp: { takes: [['text']], lower: lowerDate },
};

/** What rules may not call, and what to write instead. */
const REFUSALS: Readonly<Record<string, string>> = {
  dyn: 'Every value has its type here; leave dyn() out.',
  matches: 'Use contains, startsWith or endsWith: a pattern may take longer than anyone waits.',
  bind: 'Write the value out where it is used.',
};

/** Names of the functions, for suggestions. */
export const CALL_NAMES = ['has', ...Object.keys(CALLS)];

/** Says that a function or method is not there, or may not be used. */
export function refuseCall(name: string, known: readonly string[], range: Range, at: Lowering): Typed {
  const refusal = Object.hasOwn(REFUSALS, name) ? REFUSALS[name] : undefined;
  if (refusal !== undefined) {
    at.report('rules/expression-refused', range, `"${name}" may not be used in rules`, refusal);
  } else {
    at.report('rules/expression-name', range, `"${name}" is not a function known here`, suggest(name, known));
  }
  return REFUSED;
}

/** Lowers a call of a function: `sum(list)`, `months_between(a, b)`. */
export function lowerCall(name: string, args: readonly ASTNode[], range: Range, at: Lowering): Typed {
  if (name === 'has') return lowerHas(args, range, at);
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (call === undefined) return refuseCall(name, CALL_NAMES, range, at);
  const typed = args.map((each) => at.lower(each, at));
  if (args.length !== call.takes.length) {
    const message = `"${name}" has ${args.length} arguments; expected ${call.takes.length}`;
    at.report('rules/expression-type', range, message, null);
    return REFUSED;
  }
  for (const [index, each] of typed.entries()) {
    const takes = call.takes[index] ?? [];
    if (each.type.is === 'any') return REFUSED;
    if (!takes.includes(each.type.is)) {
      return refuseType(
        at,
        args[index] ?? range,
        each.type,
        `${takes.map((sort) => CALLED[sort] ?? sort).join(' or ')} in "${name}"`,
      );
    }
  }
  return call.lower(typed, range, at);
}

function unary(op: 'size' | 'low' | 'high', of: Typed | undefined, type: Type): Typed {
  return of === undefined ? REFUSED : { node: { op, of: of.node }, type };
}

function arithmetic(op: 'min' | 'max', args: readonly Typed[], range: Range, at: Lowering): Typed {
  const [left, right] = args;
  return left === undefined || right === undefined ? REFUSED : lowerArithmetic(op, left, right, range, at);
}

function lowerSum([list]: readonly Typed[], range: Range, at: Lowering): Typed {
  if (list === undefined || list.type.is !== 'list') return REFUSED;
  const { of } = list.type;
  if (of.is !== 'number' && of.is !== 'any') {
    return refuseType(
      at,
      range,
      of,
      'numbers in the list of "sum"',
      'Map the list to a number first: list.map(x, x.field).',
    );
  }
  const domain = of.is === 'number' ? of.domain : FROM_NOUGHT;
  // Members from nought up add up to nought or more; of others any sum may come.
  const sum = domain.low !== null && domain.low >= 0 ? FROM_NOUGHT : UNBOUNDED;
  return { node: { op: 'sum', of: list.node, domain }, type: numberIn(sum) };
}

function lowerMonths([from, to]: readonly Typed[]): Typed {
  if (from === undefined || to === undefined) return REFUSED;
  return { node: { op: 'months-between', left: from.node, right: to.node }, type: numberIn(FROM_NOUGHT) };
}

function lowerStep([lookup, of]: readonly Typed[]): Typed {
  if (lookup === undefined || of === undefined || lookup.type.is !== 'steps') return REFUSED;
  return { node: { op: 'at-step', of: of.node, steps: lookup.type.steps }, type: numberIn(UNBOUNDED) };
}

function lowerDate([text]: readonly Typed[], range: Range, at: Lowering): Typed {
  const day = text?.node.op === 'constant' ? String(text.node.value).replace(/T00:00:00(\.0+)?Z$/, '') : '';
  if (isDate(day)) return { node: { op: 'constant', value: day }, type: DATE };
  at.report(
    'rules/expression-type',
    range,
    'no day stands here; expected a date written out',
    'Write date("2025-07-01").',
  );
  return REFUSED;
}

function lowerHas(args: readonly ASTNode[], range: Range, at: Lowering): Typed {
  if (!at.mayAskHas) {
    const message = '"has" would make a decision of what is not reported; expected the field itself';
    at.report('rules/expression-refused', range, message, 'Leave has() out: what is not reported stays unknown.');
    return REFUSED;
  }
  const [asked] = args;
  const typed = asked === undefined ? REFUSED : at.lower(asked, at);
  if (typed.type.is === 'any' && asked?.op === '.') return REFUSED;
  if (args.length !== 1 || typed.node.op !== 'field') {
    at.report('rules/expression-type', range, '"has" takes one field of a record', 'Write has(record.field).');
    return REFUSED;
  }
  const { of, field, derived } = typed.node;
  return { node: { op: 'has', of, field, derived }, type: { is: 'bool' } };
}
