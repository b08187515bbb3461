import type { MappedField } from '../../model/column-map.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MappingEntry } from '../../model/document.ts';
import { fieldsOf, type RecordKind } from '../../model/record.ts';
import { errorAt } from '../../model/schema/tell.ts';
import type { ConfigPlace } from '../section.ts';
import { gapsOf } from './pattern.ts';

/** What is wrong with how one field is to be filled, beyond its form. */
export function checkMapped(
  { key, value }: MappingEntry,
  mapped: MappedField,
  kind: RecordKind,
  { file }: ConfigPlace,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const field = fieldsOf(kind)[key.text];
  const tell = (message: string, hint: string) => found.push(errorAt(file, value, 'config/wrong-value', message, hint));
  const { headings, unit, split, patterns } = mapped;
  if (unit !== null && field?.type !== 'percent') {
    tell(`"${key.text}" is no percentage; "unit" is for percentages alone`, 'take "unit" out');
  }
  if (split !== null && field?.type !== 'list') {
    tell(`"${key.text}" is no list; "split" is for lists alone`, 'take "split" out');
  }
  if (headings.length > 1 && field?.type !== 'cds') {
    tell(
      `"${key.text}" is no code, and ${headings.length} headings were given for it; one was expected`,
      'only a code stands in several columns: county, district and school',
    );
  }
  for (const pattern of patterns) {
    const gaps = gapsOf(pattern);
    if (!gaps.includes(key.text)) {
      tell(
        `the pattern "${pattern}" does not say where "${key.text}" stands`,
        `write {${key.text}} in its place, and {} for what is not read`,
      );
    }
    if (/\}\s*\{/.test(pattern)) {
      tell(`two gaps of the pattern "${pattern}" touch, so nobody knows where one ends`, 'write what stands between');
    }
  }
  return found;
}
