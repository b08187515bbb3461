import { fieldsOf, type RecordKind } from '../model/record.ts';
import { isNullWord } from './decode/words.ts';
import { plainHeading } from './headings.ts';

const CODE_HEADINGS = [
  ['countycode', 'countyno', 'countynumber', 'cocode'],
  ['districtcode', 'districtno', 'districtnumber'],
  ['schoolcode', 'schoolno', 'schoolnumber'],
];
/** Bare headings are codes only where all three stand together and no column holds the whole code. */
const BARE_HEADINGS = [['county'], ['district'], ['school']];

/** Whether a heading is that of a part of a code: known, though it is near to the headings of whole codes. */
export function isCodePart(heading: string): boolean {
  const plain = plainHeading(heading);
  return [...CODE_HEADINGS, ...BARE_HEADINGS].some((headings) => headings.includes(plain));
}

/**
 * The code fields a table holds in parts: field and the columns of county, district and, for a school, school.
 * A field that has a column of its own is not among them.
 */
export function codeParts(
  header: readonly string[],
  kind: RecordKind,
  columns: { has(field: string): boolean },
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const plain = header.map(plainHeading);
  const places = (sets: readonly (readonly string[])[]) =>
    sets.map((set) => plain.findIndex((each) => set.includes(each)));
  const coded = places(CODE_HEADINGS);
  const bare = places(BARE_HEADINGS);
  const parts = coded.slice(0, 2).includes(-1) ? bare : coded;
  if (parts.slice(0, 2).includes(-1) || (parts === bare && bare.includes(-1))) return found;
  const codes = Object.entries(fieldsOf(kind)).filter(([, field]) => field.type === 'cds');
  const named = (names: string) => codes.find(([, field]) => field.type === 'cds' && field.names === names)?.[0];
  const site = named('site');
  const lea = named('lea');
  const hasSchool = parts[2] !== -1;
  if (hasSchool && site !== undefined) {
    if (!columns.has(site)) found.set(site, parts);
  } else if (lea !== undefined && !columns.has(lea) && parts !== bare) {
    found.set(lea, parts.slice(0, 2));
  }
  return found;
}

/** The parts of a code as one text the code decoder reads; blank where all of them are. */
export function joinParts(parts: readonly string[]): string {
  const texts = parts.map((part) => part.trim());
  return texts.every(isNullWord) ? '' : texts.join('-');
}
