import type { CaseRecord } from '../../model/case.ts';
import { cellOf } from '../../model/record.ts';
import { Unknown, type Value } from '../../model/value.ts';
import type { Node } from '../node.ts';
import type { Frame, Run } from './frame.ts';
import { internal, openNumber } from './record.ts';

/**
 * Reads a field of the item itself. It is always there, so nothing is asked of the link to it: of 200,000 placements
 * nearly every field is read this way.
 */
export function readOfItem(node: Extract<Node, { op: 'field' }>): Run {
  const { kind, domain, derived } = node;
  const field = internal(node.field);
  if (derived) return (frame) => (itemOf(frame) as unknown as Readonly<Record<string, Value>>)[field] as Value;
  if (domain === null) {
    return (frame) => {
      const record = itemOf(frame);
      const cell = cellOf(record.row, field);
      return cell === undefined ? new Unknown({ kind, record, field }) : (cell as Value);
    };
  }
  const low = domain.low ?? Number.NEGATIVE_INFINITY;
  const high = domain.high ?? Number.POSITIVE_INFINITY;
  return (frame) => {
    const record = itemOf(frame);
    const cell = cellOf(record.row, field);
    return typeof cell === 'number' ? cell : openNumber(cell, low, high, { kind, record, field });
  };
}

// The checker lets no expression of the case itself read slot 0.
function itemOf(frame: Frame): CaseRecord {
  return frame.locals[0] as CaseRecord;
}
