import type { ColumnMap, MappedField } from '../../model/column-map.ts';
import type { RecordKind } from '../../model/record.ts';
import { plainHeading } from '../headings.ts';

/** The maps that are for a file, or a sheet of one; a kind named outright leaves out those of other kinds. */
export function mapsFor(
  maps: readonly ColumnMap[],
  path: string,
  kind: RecordKind | null,
  sheet: string | null,
): readonly ColumnMap[] {
  if (maps.length === 0) return maps;
  const whole = sheet === null ? path : path.replace(/(\.xlsx|^-)#.*$/is, '$1');
  const isSheet = (wanted: string | null) =>
    wanted === null || wanted.trim().toLowerCase() === sheet?.trim().toLowerCase();
  return maps.filter(
    (map) => (kind === null || map.kind === kind) && isSheet(map.sheet) && map.files.some((file) => file.test(whole)),
  );
}

/** Where a heading stands in a header: as it is written, else as headings are compared; -1: nowhere. */
export function placeOfHeading(header: readonly string[], heading: string): number {
  const exact = header.findIndex((cell) => cell.trim() === heading.trim());
  if (exact >= 0) return exact;
  const plain = plainHeading(heading);
  return plain === '' ? -1 : header.findIndex((cell) => plainHeading(cell) === plain);
}

/** How many fields of a map a row of headings gives columns for. */
export function mappedHeadings(cells: readonly string[], map: ColumnMap): number {
  return map.fields.filter((field) => isThere(cells, field)).length;
}

function isThere(cells: readonly string[], { headings }: MappedField): boolean {
  return headings.length > 0 && headings.every((heading) => placeOfHeading(cells, heading) >= 0);
}
