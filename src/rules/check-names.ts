import { RECORD_KINDS } from '../model/record.ts';
import { childOf, entryOf } from '../model/schema/plain.ts';
import { suggest } from '../model/schema/suggest.ts';
import { errorAt, type Tell } from '../model/schema/tell.ts';
import type { MergedPack } from './source/merge.ts';
import { TABLE_NAMES } from './tables.ts';

/** Names the language keeps for itself: a set may not take one. */
const RESERVED: readonly string[] = [
  ...TABLE_NAMES,
  ...Object.values(RECORD_KINDS).map((kind) => kind.singular),
  ...['lea', 'as_of', 'lookups', 'true', 'false', 'null', 'in', 'cel'],
];

/** Checks the names a pack gives: sets that hide nothing, levers for every rule. True where expressions can be read. */
export function checkNames(merged: MergedPack, tell: Tell): boolean {
  const { source } = merged;
  let sound = true;
  for (const set of Object.keys(source.fields.sets)) {
    if (!RESERVED.includes(set)) continue;
    const spot = entryOf(childOf(source.root, 'sets'), set)?.key ?? null;
    tell(
      errorAt(
        source.file,
        spot,
        'rules/expression-refused',
        `"${set}" already has a meaning; expected another name`,
        null,
      ),
    );
    sound = false;
  }
  if (merged.bands.length === 0) {
    tell(
      errorAt(
        source.file,
        source.root,
        'rules/missing-key',
        '"bands" is missing from pack.yaml; expected bands from 0',
        null,
      ),
    );
  }
  const levers = merged.levers.map((lever) => lever.id);
  for (const rule of merged.rules.values()) {
    if (levers.includes(rule.lever)) continue;
    const message = `"${rule.lever}" is not a lever of the pack`;
    tell(errorAt(rule.file, null, 'rules/unknown-name', message, suggest(rule.lever, levers)));
  }
  return sound;
}
