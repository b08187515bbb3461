import type { ColumnMap, MappedField } from '../../model/column-map.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentNode, MappingEntry } from '../../model/document.ts';
import { nearestName } from '../../model/nearest.ts';
import type { Origin } from '../../model/origin.ts';
import { fieldsOf, type RecordKind } from '../../model/record.ts';
import { childOf } from '../../model/schema/plain.ts';
import { errorAt } from '../../model/schema/tell.ts';
import { filePattern } from '../file-pattern.ts';
import type { ConfigPlace } from '../section.ts';
import { checkMapped } from './check-mapped.ts';
import { columnsSchema } from './columns-schema.ts';
import { gapsOf } from './pattern.ts';

/** `columns`: what the headings of other people's files mean. */
export const COLUMNS = {
  schema: columnsSchema,
  read(_: unknown, node: DocumentNode, at: ConfigPlace): readonly ColumnMap[] {
    return node.is === 'list' ? node.nodes.map((each) => mapOf(each, at)) : [];
  },
};

function mapOf(node: DocumentNode, at: ConfigPlace): ColumnMap {
  const kind = textIn(node, 'kind') as RecordKind;
  const named = textsOf(childOf(node, 'files'));
  const row = textIn(node, 'header_row');
  const fields = fieldsIn(childOf(node, 'columns'), kind, at);
  const ignored = childOf(node, 'ignore');
  for (const each of ignored?.is === 'list' ? ignored.nodes : []) {
    const read = fields.find(({ headings }) => headings.some((heading) => isSame(heading, textOf(each))));
    if (read !== undefined) at.tell(readAndIgnored(each, read.field, at));
  }
  return {
    files: named.map((each) => filePattern(each, at.folder)),
    named,
    kind,
    sheet: textIn(node, 'sheet'),
    header_row: row === null ? null : Number(row),
    fields,
    ignore: textsOf(ignored),
    origin: originAt(node, at, null),
  };
}

function isSame(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

function readAndIgnored(spot: DocumentNode, field: string, { file }: ConfigPlace): Diagnostic {
  const message = `"${textOf(spot)}" is ignored here and read as "${field}" above; one of the two was expected`;
  return errorAt(file, spot, 'config/wrong-value', message, 'take it out of "ignore", or out of "columns"');
}

function fieldsIn(columns: DocumentNode | undefined, kind: RecordKind, at: ConfigPlace): readonly MappedField[] {
  const fields = new Map<string, MappedField>();
  for (const entry of columns?.is === 'map' ? columns.entries : []) {
    if (!isField(entry.key, entry.key.text, kind, at)) continue;
    const mapped = mappedIn(entry, at);
    for (const wrong of checkMapped(entry, mapped, kind, at)) at.tell(wrong);
    // A pattern that names several fields fills them all: the sentence is written once.
    for (const field of new Set([entry.key.text, ...mapped.patterns.flatMap(gapsOf)])) {
      if (field !== entry.key.text && !isField(entry.value, field, kind, at)) continue;
      if (fields.has(field) && field !== entry.key.text) continue;
      // The rest of a mapping is about the field it stands under.
      const own = field === entry.key.text ? {} : { values: new Map(), unit: null, split: null };
      fields.set(field, { ...mapped, field, ...own });
    }
  }
  return [...fields.values()];
}

function mappedIn({ key, value }: MappingEntry, at: ConfigPlace): MappedField {
  const inside = value.is === 'map' ? value : null;
  const constant = childOf(inside, 'constant');
  const words = childOf(inside, 'values');
  return {
    field: key.text,
    headings: textsOf(inside === null ? value : childOf(inside, 'column')),
    constant: constant === undefined ? null : textOf(constant),
    values: new Map(
      (words?.is === 'map' ? words.entries : []).map((each) => [
        each.key.text.trim().toLowerCase(),
        textOf(each.value),
      ]),
    ),
    unit: textIn(inside, 'unit') as MappedField['unit'],
    split: textIn(inside, 'split'),
    patterns: textsOf(childOf(inside, 'pattern')),
    origin: originAt(constant ?? value, at, key.text),
  };
}

function isField(spot: DocumentNode, name: string, kind: RecordKind, { file, tell }: ConfigPlace): boolean {
  const known = Object.keys(fieldsOf(kind));
  if (known.includes(name)) return true;
  const near = nearestName(name, known);
  const hint = near === null ? `its fields are listed by "grantalign schema records"` : `did you mean "${near}"?`;
  tell(errorAt(file, spot, 'config/unknown-field', `"${name}" is no field of ${kind}`, hint));
  return false;
}

function originAt({ line, column }: DocumentNode, { file }: ConfigPlace, field: string | null): Origin {
  return { path: file.document.path, line, column, field };
}

function textIn(node: DocumentNode | null, key: string): string | null {
  const child = childOf(node, key);
  return child === undefined ? null : textOf(child);
}

/** The text as written: 01612590000000 keeps its zero. */
function textOf(node: DocumentNode): string {
  if (node.is !== 'scalar') return '';
  return node.style === 'plain' && /^(null|~)$/.test(node.text) ? '' : node.text;
}

function textsOf(node: DocumentNode | undefined): readonly string[] {
  if (node === undefined) return [];
  return node.is === 'list' ? node.nodes.map(textOf) : [textOf(node)];
}
