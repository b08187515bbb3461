import type { Document, DocumentNode, Mapping, MappingEntry } from '../model/document.ts';
import { nearestName } from '../model/nearest.ts';
import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import { isNullWord } from './decode/words.ts';
import type { FileReading } from './file-reading.ts';
import { kindOfKey } from './kind-keys.ts';
import { type Fill, MappingReader } from './mapping-reader.ts';
import { shapeName } from './node-text.ts';
import { isResult, reportOwn } from './own-report.ts';

/** Reads the documents of one YAML or JSON file into records. */
export class DocumentReader {
  private readonly reading: FileReading;
  private readonly kind: RecordKind | null;
  private readonly mappings: MappingReader;
  /** Of each document, whether it is empty. */
  private readonly documents: boolean[] = [];

  constructor(reading: FileReading, kind: RecordKind | null, fill: Fill | null = null) {
    this.reading = reading;
    this.kind = kind;
    this.mappings = new MappingReader(reading, fill);
  }

  document({ root }: Document): void {
    const isEmpty =
      root === null || (root.is === 'scalar' && root.text === '') || (root.is === 'map' && root.entries.length === 0);
    this.documents.push(isEmpty);
    if (isEmpty) return;
    if (root.is === 'map') this.root(root);
    else if (root.is === 'list' && this.kind !== null) this.table(this.kind, root);
    else this.reportShape(root, `top-level keys such as "${RECORD_KIND_NAMES[0]}:" were expected`);
  }

  /** Tells what is told once a file. */
  end(): void {
    this.mappings.end();
    // A template whose every line is a comment is no mistake, but says nothing.
    if (this.documents.length > 0 && this.documents.every((isEmpty) => isEmpty)) {
      this.reading.reportNothing('this file says nothing', 'warning');
    }
  }

  private root(root: Mapping): void {
    if (isResult(root.entries.map(({ key }) => key.text))) {
      reportOwn(this.reading);
      return;
    }
    for (const entry of root.entries) {
      const kind = kindOfKey(entry.key.text);
      if (kind === null) this.reportKey(entry);
      else this.table(kind, entry.value);
    }
  }

  private table(kind: RecordKind, node: DocumentNode, parent: string | null = null): void {
    const records = this.recordsIn(kind, node);
    if (records === null) return;
    this.reading.kinds.add(kind);
    for (const mapping of records) {
      const { nested, grant } = this.mappings.read(kind, mapping, parent);
      for (const [below, entry] of nested) this.table(below, entry.value, grant);
    }
  }

  /** The mappings under a kind's key; null: the key says nothing, or has another shape, which is told. */
  private recordsIn(kind: RecordKind, node: DocumentNode): readonly Mapping[] | null {
    if (node.is === 'scalar') {
      if (['none', '[]'].includes(node.text.toLowerCase())) return [];
      if (!isNullWord(node.text.trim())) this.reportShape(node, listOf(kind));
      return null;
    }
    if (node.is === 'map') {
      this.reportShape(node, listOf(kind));
      return null;
    }
    const mappings: Mapping[] = [];
    for (const each of node.nodes) {
      if (each.is === 'map') mappings.push(each);
      else this.reportShape(each, `a record of ${kind}, a mapping of field to value, was expected`);
    }
    return mappings;
  }

  private reportKey({ key }: MappingEntry): void {
    const near = nearestName(key.text, RECORD_KIND_NAMES);
    this.reading.problems.add({
      severity: 'error',
      code: 'records/unknown-key',
      message: `the top-level key "${key.text}" is no record kind; ${RECORD_KIND_NAMES.map((kind) => `"${kind}"`).join(', ')} were expected`,
      hint: near === null ? 'put the records under the name of their kind' : `did you mean "${near}"?`,
      origin: { path: this.reading.path, line: key.line, column: key.column, field: null },
    });
  }

  private reportShape(node: DocumentNode, expected: string): void {
    this.reading.problems.add({
      severity: 'error',
      code: 'records/unexpected-shape',
      message: `${shapeName(node)} stands here; ${expected}`,
      hint: '`grantalign schema records` prints the shape',
      origin: { path: this.reading.path, line: node.line, column: node.column, field: null },
    });
  }
}

function listOf(kind: RecordKind): string {
  return `a list of ${kind} was expected, each beginning with "-", or [] for none`;
}
