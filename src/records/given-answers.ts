import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentNode } from '../model/document.ts';
import type { Signed } from '../model/signed.ts';
import { Problems } from './problems.ts';
import { SignedDocument } from './signed/signed-document.ts';
import { Statements } from './signed/statements.ts';

const KEY = 'attestations';

/** What an example's answer may leave out: who gave it, and a day before and one after every day that is asked. */
const DEFAULTS = { lea: 'any', by: 'The judges', on: '1900-01-01', expires: '2199-12-31' };

/** What an example gives: its records, and answers to what its rule asks people. */
export interface Given {
  readonly records: DocumentNode;
  readonly answers: readonly Signed<'attestations'>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts the answers from an example's `given`; they are to the example's own rule. */
export function partGiven(given: DocumentNode, path: string, rule: string): Given {
  if (given.is !== 'map') return { records: given, answers: [], diagnostics: [] };
  const isAnswers = ({ key }: (typeof given.entries)[number]) => key.text === KEY;
  const problems = new Problems();
  const into = new Statements('attestations', problems);
  const root = { ...given, entries: given.entries.filter(isAnswers) };
  if (root.entries.length > 0) new SignedDocument({ path, root }, into, { ...DEFAULTS, rule }).read();
  const records = { ...given, entries: given.entries.filter((entry) => !isAnswers(entry)) };
  return { records, answers: into.signed, diagnostics: problems.all() };
}
