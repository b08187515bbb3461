import type { ColumnMap, MappedField } from '../../model/column-map.ts';
import { fieldsOf } from '../../model/record.ts';
import { Column } from '../column.ts';
import { Refusal } from '../decode/decoded.ts';
import type { Problems } from '../problems.ts';

/** Tells which of our words in the maps are none of ours: once, before any file is read. */
export function checkMaps(maps: readonly ColumnMap[], problems: Problems): void {
  for (const map of maps) for (const field of map.fields) checkWords(map, field, problems);
}

function checkWords(map: ColumnMap, mapped: MappedField, problems: Problems): void {
  const field = fieldsOf(map.kind)[mapped.field];
  if (field === undefined) return;
  const words = mapped.constant === null ? [...mapped.values.values()] : [mapped.constant];
  for (const word of new Set(words)) {
    const read = new Column(mapped.field, field, '%').read(word);
    if (!(read instanceof Refusal)) continue;
    const { code, message, hint } = read;
    problems.add({ severity: 'error', code, message, hint, origin: mapped.origin });
  }
}

/** Tells of maps that were of no table among the inputs: a file was renamed, or the pattern is wrong. */
export function reportUnused(maps: readonly ColumnMap[], used: ReadonlySet<ColumnMap>, problems: Problems): void {
  for (const map of maps) {
    if (used.has(map)) continue;
    problems.add({
      severity: 'warning',
      code: 'config/unused-map',
      message: `no table among the inputs is "${map.named.join('" or "')}"${map.sheet === null ? '' : `, sheet "${map.sheet}"`}: this map was not used`,
      hint: 'check the name; * stands for any part of it',
      origin: map.origin,
    });
  }
}
