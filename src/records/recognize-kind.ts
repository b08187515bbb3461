import { nearestName } from '../model/nearest.ts';
import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import { isSheetPath } from '../model/sheet-path.ts';
import { headingsOf, plainHeading } from './headings.ts';
import { shapeOf } from './row-shape.ts';
import { codeParts, isCodePart } from './split-code.ts';

/** Which kind a header row is of: the kind, or the two that fit about as well, or none. */
export type Recognized =
  | { readonly is: 'kind'; readonly kind: RecordKind }
  | { readonly is: 'tie'; readonly kinds: readonly [RecordKind, RecordKind] }
  | { readonly is: 'none' };

/** How many different fields of a kind a row of headings names exactly. */
export function knownHeadings(cells: readonly string[], kind: RecordKind): number {
  const known = headingsOf(kind);
  const fields = new Set<string>();
  for (const cell of cells) {
    const field = known.get(plainHeading(cell));
    if (field !== undefined) fields.add(field);
  }
  for (const field of codeParts(cells, kind, fields).keys()) fields.add(field);
  return fields.size;
}

/**
 * The kind that knows most of a header's headings, near misses counted; a lead of one is too little to go by, unless the
 * file is named after one of the two (`placements.csv`).
 */
export function recognizeKind(cells: readonly string[], path: string): Recognized {
  const plain = cells.map(plainHeading);
  const strangers = plain.filter(
    (each) => each !== '' && !isCodePart(each) && RECORD_KIND_NAMES.every((kind) => !headingsOf(kind).has(each)),
  );
  const votes = RECORD_KIND_NAMES.map((kind) => {
    const near = strangers.filter((each) => nearestName(each, headingsOf(kind).keys()) !== null);
    return { kind, count: knownHeadings(cells, kind) + near.length };
  });
  votes.sort((left, right) => right.count - left.count);
  const [first, second] = votes;
  if (first === undefined || second === undefined || first.count === 0) return { is: 'none' };
  // A list of schools shares a heading or two with every kind: to name one would only lead to the next error.
  if ([first, second].every(({ kind, count }) => count < 4 && lacksMost(cells, kind))) return { is: 'none' };
  if (first.count - second.count <= 1) {
    const named = [first, second].find(({ kind }) => kind === fileName(path));
    return named === undefined ? { is: 'tie', kinds: [first.kind, second.kind] } : { is: 'kind', kind: named.kind };
  }
  return { is: 'kind', kind: first.kind };
}

/** Whether fewer than half of a kind's required columns are there. */
function lacksMost(cells: readonly string[], kind: RecordKind): boolean {
  const known = headingsOf(kind);
  const fields = new Set(cells.map((cell) => known.get(plainHeading(cell))));
  const { required } = shapeOf(kind);
  return required.filter((field) => fields.has(field)).length * 2 < required.length;
}

/** A file's name without folders and ending, or a sheet's name, spelt as kinds are. */
function fileName(path: string): string {
  const name = isSheetPath(path)
    ? path.slice(path.lastIndexOf('#') + 1).replaceAll("'", '')
    : path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.toLowerCase().replace(/[ -]/g, '_');
}
