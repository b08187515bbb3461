import type { Band, Lever, Ramp, TaRegions } from '../../model/rule.ts';
import { childOf, entryOf } from '../../model/schema/plain.ts';
import { suggest } from '../../model/schema/suggest.ts';
import { errorAt, type Tell } from '../../model/schema/tell.ts';
import type { LookupTable } from '../lookup.ts';
import type { PackFile } from '../pack-file.ts';
import type { RuleChange } from './pack-schema.ts';
import type { PackSource, RuleSource } from './read-pack.ts';

/** A pack with the packs it extends worked in. */
export interface MergedPack {
  readonly source: PackSource;
  readonly levers: readonly Lever[];
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly lookups: LookupTable;
  readonly bands: readonly Band[];
  /** The school directory's file and the pack.yaml that names it; null: none. */
  readonly directory: { readonly file: string; readonly beside: string } | null;
  readonly ta_regions: TaRegions | null;
  readonly rules: ReadonlyMap<string, RuleSource>;
  /** Where each lookup comes from. */
  readonly about: ReadonlyMap<string, LookupAbout>;
  /** Rule files of the packs it extends. */
  readonly base_files: readonly PackFile[];
}

/** Where a lookup comes from. */
export type LookupAbout = Pick<PackSource['fields']['lookups'][string], 'source' | 'as_of' | 'note'>;

/** Lays a pack over the one it extends: what it names again replaces, what is new is added, rules switch off. */
export function merge(base: MergedPack | null, source: PackSource, tell: Tell): MergedPack {
  const { fields } = source;
  const rules = new Map([...(base?.rules ?? []), ...source.rules]);
  for (const [id, change] of Object.entries(fields.rules)) {
    const rule = rules.get(id);
    if (rule === undefined) {
      const spot = entryOf(childOf(source.root, 'rules'), id)?.key ?? null;
      tell(
        errorAt(
          source.file,
          spot,
          'rules/unknown-name',
          `"${id}" is not a rule of the pack`,
          suggest(id, rules.keys()),
        ),
      );
    } else if (isOff(change)) {
      rules.delete(id);
    } else {
      rules.set(id, changed(rule, change));
    }
  }
  return {
    source,
    levers: mergeById(base?.levers ?? [], fields.levers),
    sets: new Map([...(base?.sets ?? []), ...Object.entries(fields.sets)]),
    lookups: mergeLookups(base?.lookups ?? { is: 'table', entries: [] }, source.lookups),
    bands: fields.bands ?? base?.bands ?? [],
    directory: directoryOf(source, base),
    ta_regions: fields.ta_regions ?? base?.ta_regions ?? null,
    rules,
    about: new Map([...(base?.about ?? []), ...Object.entries(fields.lookups)]),
    base_files: base === null ? [] : [...base.base_files, ...[...base.source.rules.values()].map(({ file }) => file)],
  };
}

/** A pack that names no directory has that of the pack it extends; `none` does without. */
function directoryOf(source: PackSource, base: MergedPack | null): MergedPack['directory'] {
  const named = source.fields.directory;
  if (named === undefined) return base?.directory ?? null;
  return named === 'none' ? null : { file: named, beside: source.file.document.path };
}

interface Change {
  readonly weight?: number | undefined;
  readonly credit?: Ramp | undefined;
}

function isOff(change: RuleChange): change is 'off' | false {
  return change === 'off' || change === false || change.off === true;
}

function changed(rule: RuleSource, change: Change): RuleSource {
  const { weight = rule.fields.weight, credit = rule.fields.credit } = change;
  return { ...rule, fields: { ...rule.fields, weight, credit } };
}

/** Levers keep their place; one named again keeps its place too. */
function mergeById(base: readonly Lever[], own: readonly Lever[]): readonly Lever[] {
  const merged = new Map(base.map((lever) => [lever.id, lever]));
  for (const lever of own) merged.set(lever.id, lever);
  return [...merged.values()];
}

function mergeLookups(base: LookupTable, own: LookupTable): LookupTable {
  return { is: 'table', entries: [...new Map([...base.entries, ...own.entries])] };
}
