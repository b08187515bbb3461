import type { Result } from '../model/result.ts';
import { printableJson } from './printable.ts';

/**
 * The result file: one top-level key after the other, lists one element a line, so that a case is one line. Keys stand
 * in the order the result was built in, which is the schema's.
 */
export async function* reportJson(result: Result): AsyncGenerator<string> {
  yield* jsonLines(result);
}

/** An object laid out so: it is never one string, however long its lists are. */
export function* jsonLines(whole: object): Generator<string> {
  yield '{\n';
  const entries = Object.entries(whole);
  for (const [at, [key, value]] of entries.entries()) {
    yield `  ${JSON.stringify(key)}: `;
    yield* laidOut(value, '  ');
    yield at < entries.length - 1 ? ',\n' : '\n';
  }
  yield '}\n';
}

/** A list gives one element a line; an object one key a line, its lists likewise; all else stands on its line. */
function* laidOut(value: unknown, indent: string): Generator<string> {
  if (Array.isArray(value)) {
    yield* listed(value, indent);
  } else if (isObject(value) && Object.values(value).some(Array.isArray)) {
    yield '{\n';
    const entries = Object.entries(value);
    for (const [at, [key, inner]] of entries.entries()) {
      yield `${indent}  ${JSON.stringify(key)}: `;
      yield* laidOut(inner, `${indent}  `);
      yield at < entries.length - 1 ? ',\n' : '\n';
    }
    yield `${indent}}`;
  } else {
    yield compact(value);
  }
}

function* listed(list: readonly unknown[], indent: string): Generator<string> {
  if (list.length === 0) {
    yield '[]';
    return;
  }
  yield '[\n';
  for (const [at, element] of list.entries()) {
    yield `${indent}  ${compact(element)}${at < list.length - 1 ? ',\n' : '\n'}`;
  }
  yield `${indent}]`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function compact(value: unknown): string {
  return printableJson(JSON.stringify(value));
}
