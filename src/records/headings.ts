import { fieldsOf, type RecordKind } from '../model/record.ts';

/** A heading as headings are compared: without case, blanks, `_`, `-`, line breaks or other signs. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

const HEADINGS = new Map<RecordKind, ReadonlyMap<string, string>>();

/** Plain heading to field, for every heading a kind's fields are known by. */
export function headingsOf(kind: RecordKind): ReadonlyMap<string, string> {
  let known = HEADINGS.get(kind);
  if (known === undefined) {
    known = new Map(
      Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
        [name, ...(field.aliases ?? [])].map((heading) => [plainHeading(heading), name] as const),
      ),
    );
    HEADINGS.set(kind, known);
  }
  return known;
}
