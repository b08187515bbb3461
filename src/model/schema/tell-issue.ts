import type { $ZodIssue } from 'zod/v4/core';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { DocumentNode } from '../document.ts';
import { entryOf, nodeAt } from './plain.ts';
import { suggest } from './suggest.ts';
import { errorAt, type Spot, type Tell, type TextDocument } from './tell.ts';

/** What a schema's check is about: the file, the node it was made of, and the keys each mapping may have. */
export interface Subject {
  readonly file: TextDocument;
  readonly root: DocumentNode;
  /** `a rule`, `a pack`: what a reader calls the whole. */
  readonly called: string;
  keysAt(path: readonly PropertyKey[]): readonly string[];
  readonly codes: IssueCodes;
}

/** The codes a stage tells its schemas' issues under. */
export interface IssueCodes {
  readonly unknownKey: DiagnosticCode;
  readonly missingKey: DiagnosticCode;
  readonly wrongValue: DiagnosticCode;
  readonly unknownName: DiagnosticCode;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text (put it in quotes if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

/** Tells one issue of a schema in our words, at the place it is about. */
export function tellIssue(issue: $ZodIssue, subject: Subject, tell: Tell): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) tellUnknownKey(key, issue.path, subject, tell);
    return;
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = issue.errors.find((errors) => errors.every((each) => !isWrongForm(each)));
    if (branch !== undefined) {
      for (const each of branch) tellIssue({ ...each, path: [...issue.path, ...each.path] }, subject, tell);
      return;
    }
  }
  const node = nodeAt(subject.root, issue.path);
  const name = nameOf(issue.path, subject.called);
  if (node === undefined) {
    const parent = nodeAt(subject.root, issue.path.slice(0, -1)) ?? subject.root;
    const [key, where] = [String(issue.path.at(-1)), nameOf(issue.path.slice(0, -1), subject.called)];
    const message = `"${key}" is missing from ${where}; expected ${expectedOf(issue)}`;
    tell(errorAt(subject.file, parent, subject.codes.missingKey, message, null));
    return;
  }
  const [message, hint] = issue.message.split('\n');
  if (issue.code === 'invalid_value') {
    const written = node.is === 'scalar' ? node.text : '';
    const words = issue.values.map(String);
    const text = `"${written}" is not a value of ${name}; expected ${words.map((word) => `"${word}"`).join(', ')}`;
    tell(errorAt(subject.file, node, subject.codes.unknownName, text, suggest(written, words)));
  } else if (issue.code === 'invalid_type') {
    tell(
      errorAt(
        subject.file,
        node,
        subject.codes.wrongValue,
        `${name} is of another form; expected ${expectedOf(issue)}`,
        null,
      ),
    );
  } else {
    tell(errorAt(subject.file, node, subject.codes.wrongValue, `${name}: ${message}`, hint ?? null));
  }
}

function tellUnknownKey(key: string, path: readonly PropertyKey[], subject: Subject, tell: Tell): void {
  const spot: Spot | undefined = entryOf(nodeAt(subject.root, path), key)?.key;
  const message = `"${key}" is not a key of ${nameOf(path, subject.called)}`;
  const hint = suggest(key, subject.keysAt(path));
  tell(errorAt(subject.file, spot ?? null, subject.codes.unknownKey, message, hint));
}

/** A branch of a choice that was never meant: the value as a whole has another form. */
function isWrongForm(issue: $ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  // A choice within the choice was never meant where none of its own branches was.
  if (issue.code === 'invalid_union') return issue.errors.every((errors) => errors.some(isWrongForm));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function expectedOf(issue: $ZodIssue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  return issue.message.split('\n')[0]?.replace(/^expected /, '') ?? 'a value';
}

function nameOf(path: readonly PropertyKey[], called: string): string {
  const names = path.filter((step) => typeof step !== 'number').map(String);
  return names.length === 0 ? called : `"${names.join('.')}"`;
}
