import { fieldsOf } from '../../model/record.ts';
import { Column } from '../column.ts';
import { Refusal } from '../decode/decoded.ts';
import { templateOf } from './template.ts';

/** How people write residents and school into one cell. */
const SENTENCES = [
  '{residents} at {site_name}',
  '{site_name} ({residents})',
  '{site_name}: {residents}',
  '{site_name} - {residents}',
  '{residents} - {site_name}',
  '{residents} for {site_name}',
];

/** The sentences that read a column of residents and school in one cell; none where it is no such column. */
export function draftSentences(cells: readonly string[]): readonly string[] {
  const texts = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))];
  const field = fieldsOf('placements').residents;
  if (texts.length === 0 || field === undefined) return [];
  const residents = new Column('residents', field, '');
  const reads = (sentence: string, text: string) => {
    const parts = templateOf(sentence)(text);
    const count = residents.read(parts?.get('residents') ?? '');
    return count !== null && !(count instanceof Refusal) && /[a-z]{3}/i.test(parts?.get('site_name') ?? '');
  };
  const chosen: string[] = [];
  let rest: readonly string[] = texts;
  for (const sentence of SENTENCES) {
    const left = rest.filter((text) => !reads(sentence, text));
    if (left.length < rest.length) chosen.push(sentence);
    rest = left;
  }
  return rest.length * 5 <= texts.length ? chosen : [];
}
