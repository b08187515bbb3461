import type { DocumentNode } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';
import type { Outcome } from '../model/result.ts';
import { childOf } from '../model/schema/plain.ts';
import { creditOf } from './credit.ts';
import { PACK_FILE, type PackFile, ruleIdOf } from './pack-file.ts';

/** A small world from a rule's file, and the outcome the rule must give on it. */
export interface RuleExample {
  /** The rule's id. */
  readonly rule: string;
  readonly name: string;
  /** A record file; required ids may be left out. */
  readonly given: DocumentNode;
  readonly expect: { readonly outcome: Outcome; readonly credit: number | null };
  /** The day it is judged on; null leaves it to the caller. */
  readonly as_of: string | null;
  readonly origin: Origin;
}

/** The examples of a pack's rules, in the order of the files. The pack has been checked: what has no form is passed over. */
export function examplesOf(files: readonly PackFile[]): readonly RuleExample[] {
  return files.filter((file) => file.name !== PACK_FILE).flatMap(examplesIn);
}

function examplesIn(file: PackFile): readonly RuleExample[] {
  const list = childOf(file.document.root, 'examples');
  return (list?.is === 'list' ? list.nodes : []).flatMap((node) => {
    const given = childOf(node, 'given');
    const expect = childOf(node, 'expect');
    const name = textAt(node, 'name');
    const outcome = textAt(expect, 'outcome');
    if (given === undefined || name === null || outcome === null) return [];
    const credit = creditOf(textAt(expect, 'credit') ?? '');
    const origin = { path: file.document.path, line: node.line, column: node.column, field: null };
    const as_of = textAt(node, 'as_of');
    return [{ rule: ruleIdOf(file.name), name, given, expect: { outcome: outcome as Outcome, credit }, as_of, origin }];
  });
}

function textAt(node: DocumentNode | undefined, key: string): string | null {
  const value = childOf(node, key);
  return value?.is === 'scalar' ? value.text : null;
}
