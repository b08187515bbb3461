import type { Origin } from '../../model/origin.ts';
import { highOf, Interval, lowOf, type NumberValue, Unknown, type Value } from '../../model/value.ts';
import { childrenOf, type Macro, type Node } from '../node.ts';
import { compileBinary } from './binary.ts';
import { compileChoice } from './choice.ts';
import type { Run } from './frame.ts';
import { readOfItem } from './item.ts';
import { sizeOf, sumOf } from './list.ts';
import { entryOf, stepAt } from './lookup.ts';
import { compileMacro } from './macro.ts';
import { noteOf } from './note.ts';
import { between, numberFacts, numberOf } from './number.ts';
import { type FieldRead, readCell, readDerived, readNumber, readPresence } from './record.ts';
import { opposite, truthOf } from './truth.ts';

/** What every node of one expression shares. */
export interface Ground {
  readonly text: string;
  readonly origin: Origin;
  readonly lookups: Value;
}

/** Turns a checked node into a closure. */
export function compile(node: Node, ground: Ground): Run {
  switch (node.op) {
    case 'constant': {
      const { value } = node;
      return () => value;
    }
    case 'list':
      return compileList(node.members, ground);
    case 'local': {
      const { slot } = node;
      return (frame) => frame.locals[slot] as Value;
    }
    case 'table': {
      const { table } = node;
      return (frame) => frame.judging.scope[table];
    }
    case 'lea': {
      const { field } = node;
      return (frame) => frame.judging.lea[field] ?? new Unknown(null);
    }
    case 'as-of':
      return (frame) => frame.judging.as_of;
    case 'lookups':
      return () => ground.lookups;
    case 'entry':
      return compileEntry(node, ground);
    case 'field':
      return compileField(node, ground);
    case 'has':
      return readPresence(compile(node.of, ground), node.field, node.derived);
    case 'choose':
      return compileChoice(
        compile(node.when, ground),
        compile(node.yes, ground),
        compile(node.no, ground),
        node.number,
      );
    case 'exists':
    case 'all':
    case 'exists-one':
    case 'filter':
    case 'map':
      return compileMacro(node.op, partsOf(node, ground));
    case 'not':
    case 'negate':
    case 'size':
    case 'sum':
    case 'low':
    case 'high':
    case 'at-step':
      return compileUnary(node, compile(node.of, ground), ground);
    default:
      return compileBinary(node.op, compile(node.left, ground), compile(node.right, ground), ground);
  }
}

/** The steps one run of a node takes, what macros repeat left out. */
export function costOf(node: Node): number {
  if (isMacro(node)) return 1 + costOf(node.of);
  let cost = 1;
  for (const child of childrenOf(node)) cost += costOf(child);
  return cost;
}

function isMacro(node: Node): node is Extract<Node, { op: Macro }> {
  return 'body' in node;
}

/** A list written out in full is one list, shared by every evaluation. */
function compileList(members: readonly Node[], ground: Ground): Run {
  const constants: Value[] = [];
  for (const member of members) if (member.op === 'constant') constants.push(member.value);
  if (constants.length === members.length) return () => constants;
  const runs = members.map((member) => compile(member, ground));
  return (frame) => runs.map((run) => run(frame));
}

function compileEntry(node: Extract<Node, { op: 'entry' }>, ground: Ground): Run {
  const table = compile(node.of, ground);
  const key = compile(node.key, ground);
  const note = noteOf(
    ground,
    'rules/no-entry',
    'a lookup has no entry for a key met',
    'Add the entry to the lookup, or leave such records out with "where".',
  );
  return (frame) => entryOf(table(frame), key(frame), node.domain !== null, () => note(frame));
}

function compileField(node: Extract<Node, { op: 'field' }>, ground: Ground): Run {
  if (node.of.op === 'local' && node.of.slot === 0) return readOfItem(node);
  const onAbsent = noteOf(
    ground,
    'rules/absent-record',
    `"${node.field}" is read of a linked record that is not there`,
    'Ask first whether it is there, or leave such records out with "where".',
  );
  const read: FieldRead = { ...node, of: compile(node.of, ground), onAbsent };
  if (node.derived) return readDerived(read);
  return node.domain === null ? readCell(read) : readNumber(read);
}

function partsOf(node: Extract<Node, { op: Macro }>, ground: Ground): Parameters<typeof compileMacro>[1] {
  return {
    of: compile(node.of, ground),
    slot: node.slot,
    where: node.where === null ? null : compile(node.where, ground),
    body: compile(node.body, ground),
    cost: costOf(node.body) + (node.where === null ? 0 : costOf(node.where)),
    origin: ground.origin,
  };
}

type Unary = Extract<Node, { op: 'not' | 'negate' | 'size' | 'sum' | 'low' | 'high' | 'at-step' }>;

function compileUnary(node: Unary, of: Run, ground: Ground): Run {
  switch (node.op) {
    case 'not':
      return (frame) => opposite(truthOf(of(frame)));
    case 'negate':
      return (frame) => {
        const value = numberOf(of(frame));
        return value instanceof Interval ? between(-value.high, -value.low, numberFacts(value)) : -value;
      };
    case 'size':
      return (frame) => sizeOf(of(frame));
    case 'sum':
      return (frame) => sumOf(of(frame), node.domain);
    case 'low':
      return (frame) => endOf(numberOf(of(frame)), lowOf);
    case 'high':
      return (frame) => endOf(numberOf(of(frame)), highOf);
    case 'at-step': {
      const note = noteOf(
        ground,
        'rules/no-entry',
        'a number met is below the first step',
        'Start the steps at the lowest number there can be.',
      );
      return (frame) => stepAt(node.steps, numberOf(of(frame)), () => note(frame));
    }
  }
}

/** One end of a number; an end that is nowhere is no number to count with, and stays as unknown as it is. */
function endOf(value: NumberValue, end: (value: NumberValue) => number): NumberValue {
  const at = end(value);
  return Number.isFinite(at) ? at : value;
}
