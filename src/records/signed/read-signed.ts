import type { Diagnostic } from '../../model/diagnostic.ts';
import { SIGNED_KINDS, type Signed, type SignedKind } from '../../model/signed.ts';
import type { Source } from '../../model/source.ts';
import { Problems } from '../problems.ts';
import { SignedDocument } from './signed-document.ts';
import { SignedTable } from './signed-table.ts';
import { named, requiredOf, Statements } from './statements.ts';

/** A file of signed statements, as the result lists it. */
export interface SignedInput {
  readonly path: string;
  readonly kind: SignedKind;
  readonly records: number;
  readonly left_out: number;
  readonly sha256: string;
}

/** The statements of some files, in their order. */
export interface ReadSigned<K extends SignedKind> {
  readonly signed: readonly Signed<K>[];
  readonly inputs: readonly SignedInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files of one kind of signed statements: CSV, YAML, JSON, or the sheets of a workbook. */
export async function readSigned<K extends SignedKind>(kind: K, sources: readonly Source[]): Promise<ReadSigned<K>> {
  const signed: Signed<K>[] = [];
  const inputs: SignedInput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const problems = new Problems();
    const into = new Statements(kind, problems);
    const tables: SignedTable<K>[] = [];
    const begin = (path: string): SignedTable<K> => {
      const table = new SignedTable(path, into);
      tables.push(table);
      return table;
    };
    let isDocument = false;
    const end = await source.read({
      sheet({ path }) {
        begin(path);
      },
      sheetEnd: (oddities) => {
        if (tables.at(-1)?.isRead) for (const each of oddities) problems.add(each);
      },
      row: (cells, line) => (tables.at(-1) ?? begin(source.path)).row(cells, line),
      document(document) {
        isDocument = true;
        new SignedDocument(document, into).read();
      },
      knownHeadings: (cells) => new SignedTable(source.path, into).knownHeadings(cells),
    });
    const isStopped = end.diagnostics.some(({ severity }) => severity === 'error');
    if (!isDocument && !isStopped && !tables.some(({ isRead }) => isRead)) tellNoHeader(source.path, kind, problems);
    signed.push(...into.signed);
    inputs.push({ path: source.path, kind, records: into.signed.length, left_out: into.leftOut, sha256: end.sha256 });
    diagnostics.push(...end.diagnostics, ...problems.all());
  }
  return { signed, inputs, diagnostics };
}

function tellNoHeader(path: string, kind: SignedKind, problems: Problems): void {
  const message = `this file holds no ${kind}: no row of headings with ${named(requiredOf(SIGNED_KINDS[kind].fields))}`;
  problems.addAbout(path, 'error', 'signed/no-list', message, 'write the headings into the first row');
}
