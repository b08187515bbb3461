import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import type { DocumentNode, MappingEntry } from '../model/document.ts';
import type { RecordKind } from '../model/record.ts';
import type { FileReading } from './file-reading.ts';
import { kindOfKey } from './kind-keys.ts';
import { shapeName } from './node-text.ts';
import { isPersonal } from './personal.ts';
import { listed, nearestField } from './unknown-headings.ts';

/** Tells what is wrong with the keys of a file's mappings: the same rules as for a table's headings. */
export class MappingProblems {
  private readonly reading: FileReading;
  private readonly passed = new Map<string, MappingEntry>();
  private readonly dropped = new Set<string>();

  constructor(reading: FileReading) {
    this.reading = reading;
  }

  twice(field: string, entry: MappingEntry): void {
    this.add('error', 'records/duplicate-heading', `"${entry.key.text}" gives "${field}" a second time`, {
      hint: 'keep one of the two keys, or rename it if it holds another fact',
      at: entry.key,
    });
  }

  otherGrant(own: string, parent: string, at: DocumentNode): void {
    this.add('error', 'records/other-grant', `"grant_id" is "${own}" here, inside the grant "${parent}"`, {
      hint: 'leave it out, or move the record to its own grant',
      at,
    });
  }

  unknown(kind: RecordKind, entry: MappingEntry): void {
    const key = entry.key.text;
    const table = kindOfKey(key);
    if (table !== null) {
      this.misplaced(kind, table, entry);
      return;
    }
    if (isPersonal(key)) {
      this.personal(entry);
      return;
    }
    const near = nearestField(key, kind);
    if (near === null) {
      if (!this.passed.has(key)) this.passed.set(key, entry);
      return;
    }
    this.add('error', 'records/misspelt-heading', `"${key}" is no field of ${kind}`, {
      hint: `did you mean "${near}"? If it is another fact, rename the key so that the two cannot be confused`,
      at: entry.key,
    });
  }

  /** Whole records would be lost. */
  private misplaced(kind: RecordKind, table: RecordKind, { key }: MappingEntry): void {
    this.add('error', 'records/unexpected-shape', `"${key.text}" does not stand inside a record of ${kind}`, {
      hint: `put "${table}:" at the top level, beside "${kind}:"`,
      at: key,
    });
  }

  shape(field: string, node: DocumentNode, isList: boolean): void {
    const expected = isList ? 'a list of words or one text' : 'one value';
    const hint = node.is === 'list' ? 'take the value out of the brackets' : 'write the value after the colon';
    this.add(
      this.reading.severity,
      'records/unexpected-shape',
      `"${field}" holds ${shapeName(node)}; ${expected} was expected`,
      {
        hint,
        at: node,
      },
    );
  }

  /** One warning a file for the keys nobody knows. */
  end(): void {
    const [first] = this.passed.values();
    if (first === undefined) return;
    const keys = listed([...this.passed.keys()].map((key) => `"${key}"`));
    this.add('warning', 'records/unknown-heading', `keys that records do not know: ${keys}`, {
      hint: 'nothing was read from there; `grantalign schema records` lists the fields that are known',
      at: first.key,
    });
  }

  private personal({ key }: MappingEntry): void {
    const drops = this.reading.options.dropPersonalColumns;
    if (drops && this.dropped.has(key.text)) return;
    this.dropped.add(key.text);
    if (drops)
      this.add('warning', 'records/personal-data', `"${key.text}" is about people and was dropped unread`, {
        hint: null,
        at: key,
      });
    else {
      this.add(
        'error',
        'records/personal-data',
        `"${key.text}" is about people; records of grants, sites and counts were expected`,
        {
          hint: 'remove it, or pass --drop-personal-columns to drop it unread',
          at: key,
        },
      );
    }
  }

  private add(
    severity: Diagnostic['severity'],
    code: DiagnosticCode,
    message: string,
    about: { hint: string | null; at: { readonly line: number; readonly column: number } },
  ): void {
    const { line, column } = about.at;
    const origin = { path: this.reading.path, line, column, field: null };
    this.reading.problems.add({ severity, code, message, hint: about.hint, origin });
  }
}
