import { type MapDraft, SURE } from '../../model/map-draft.ts';
import { fieldsOf, RECORD_KIND_NAMES, type RecordKind } from '../../model/record.ts';
import { isPersonal } from '../personal.ts';
import { shapeOf } from '../row-shape.ts';
import { draftConstants } from './draft-constants.ts';
import { draftKind } from './draft-kind.ts';
import { draftTable, type RawTable } from './draft-table.ts';

/** Drafts the map of a table; null where it is like no records. `kind` is the one asked for, if any. */
export function draftMap(raw: RawTable, kind: RecordKind | null): MapDraft | null {
  const table = draftTable(raw);
  if (table === null) return null;
  const kinds = kind === null ? RECORD_KIND_NAMES : [kind];
  const ranked = kinds
    .map((each) => ({ kind: each, ...draftKind(table, each) }))
    .sort((left, right) => right.fit - left.fit);
  const [best, next] = ranked;
  if (best === undefined || (kind === null && best.fit <= 1)) return null;
  const constants = draftConstants(table, best.kind, new Set(best.fields.map(({ field }) => field)));
  const order = Object.keys(fieldsOf(best.kind));
  const fields = [...best.fields, ...constants].sort(
    (left, right) => order.indexOf(left.field) - order.indexOf(right.field),
  );
  const sure = new Set(fields.filter(({ confidence }) => confidence >= SURE).map(({ field }) => field));
  const isGiven = (name: string) =>
    sure.has(name) || (name === 'site_name' && fields.some(({ patterns }) => patterns.length > 0));
  const { required, either } = shapeOf(best.kind);
  const read = new Set(best.fields.filter(({ field }) => sure.has(field)).flatMap(({ headings }) => headings));
  const unread = [...new Set(table.header)].filter((heading) => heading !== '' && !read.has(heading));
  return {
    path: table.path,
    sheet: table.sheet,
    header_row: table.header_row,
    kind: best.kind,
    other: next !== undefined && next.fit >= best.fit * 0.75 ? next.kind : null,
    fields,
    open: [
      ...required.filter((name) => !isGiven(name)),
      ...(either.length > 0 && !either.some(isGiven) ? [either.join(' or ')] : []),
    ],
    left_over: unread.filter((heading) => !isPersonal(heading)),
    personal: unread.filter(isPersonal),
  };
}
