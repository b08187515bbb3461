import { isDate } from '../../model/calendar.ts';
import type { DocumentNode, Scalar } from '../../model/document.ts';
import { childOf, plainScalar } from '../../model/schema/plain.ts';
import { errorAt, type Tell } from '../../model/schema/tell.ts';
import type { Lookup, LookupTable } from '../lookup.ts';
import type { Step } from '../node.ts';
import type { PackFile } from '../pack-file.ts';

/** Keys of a lookup that say where it comes from and are no entries. */
const ABOUT = ['source', 'as_of', 'note'];

/** Reads the lookups of a pack: tables of entries, or steps. */
export function readLookups(node: DocumentNode | undefined, file: PackFile, tell: Tell): LookupTable {
  if (node?.is !== 'map') return { is: 'table', entries: [] };
  const entries = node.entries.map(({ key, value }) => [key.text, readTable(value, ABOUT, file, tell)] as const);
  return { is: 'table', entries };
}

function readTable(node: DocumentNode, leftOut: readonly string[], file: PackFile, tell: Tell): Lookup {
  if (node.is === 'scalar') return readValue(node);
  if (node.is === 'list') return readWords(node.nodes, file, tell);
  const steps = childOf(node, 'steps');
  if (steps !== undefined) return { is: 'steps', steps: readSteps(steps, file, tell) };
  const entries = node.entries
    .filter(({ key }) => !leftOut.includes(key.text))
    .map(({ key, value }) => [key.text, readTable(value, [], file, tell)] as const);
  if (entries.length === 0) {
    tell(errorAt(file, node, 'rules/wrong-value', 'the lookup has no entries; expected at least one', null));
  }
  return { is: 'table', entries };
}

function readValue(scalar: Scalar): Lookup {
  const value = plainScalar(scalar) ?? '';
  return { is: 'value', value, date: scalar.style === 'plain' && isDate(scalar.text) };
}

function readWords(nodes: readonly DocumentNode[], file: PackFile, tell: Tell): Lookup {
  const words: string[] = [];
  for (const node of nodes) {
    if (node.is === 'scalar') words.push(node.text);
    else tell(errorAt(file, node, 'rules/wrong-value', 'a list of a lookup holds words; expected a word here', null));
  }
  return { is: 'list', words };
}

function readSteps(node: DocumentNode, file: PackFile, tell: Tell): readonly Step[] {
  const steps: Step[] = [];
  for (const each of node.is === 'list' ? node.nodes : [node]) {
    const [from, value] = ['from', 'value'].map((key) => numberAt(each, key));
    if (from === undefined || value === undefined) {
      tell(
        errorAt(
          file,
          each,
          'rules/wrong-value',
          'a step is not readable; expected { from: number, value: number }',
          null,
        ),
      );
    } else if (from <= (steps.at(-1)?.from ?? Number.NEGATIVE_INFINITY)) {
      tell(
        errorAt(
          file,
          each,
          'rules/wrong-value',
          `the step from ${from} is out of order; expected steps that rise`,
          null,
        ),
      );
    } else {
      steps.push({ from, value });
    }
  }
  return steps;
}

function numberAt(node: DocumentNode, key: string): number | undefined {
  const scalar = childOf(node, key);
  const value = scalar?.is === 'scalar' ? plainScalar(scalar) : null;
  return typeof value === 'number' ? value : undefined;
}
