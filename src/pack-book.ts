import { type PackAtHand, packFinder } from './load-pack.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Rule } from './model/rule.ts';
import type { PackBook, RulePage } from './model/rule-words.ts';
import { examplesOf } from './rules/examples.ts';
import { gatherPack } from './rules/gather-pack.ts';
import type { PackImage, RuleImage } from './rules/image.ts';
import { linkPack } from './rules/link-pack.ts';
import type { MergedPack } from './rules/source/merge.ts';
import { wordsOf } from './rules/words/measure-words.ts';
import { changesOf, lookupsShown, setsShown } from './rules/words/names-shown.ts';

/** A pack as a book: its rules in words, what they share, and what it changes of the pack it extends; null where it does not load. */
export async function packBook(pack: PackAtHand, cwd: string): Promise<PackBook | null> {
  const { image, files } = pack;
  const merged = await gatherPack(files, MEASURE_KINDS, packFinder(cwd), () => {});
  if (image === null || merged === null) return null;
  const { id, title, version, levers, bands } = image;
  const base = merged.source.fields.extends;
  return {
    ...{ id, title, version, levers, bands },
    extends: base === undefined ? null : { pack: base, changes: changesOf(merged.source) },
    sets: setsShown(merged),
    lookups: lookupsShown(merged),
    pages: pagesOf(pack, image, merged),
  };
}

function pagesOf({ files }: PackAtHand, image: PackImage, merged: MergedPack): readonly RulePage[] {
  const examples = examplesOf([...files, ...merged.base_files]);
  const weightOf = (rules: readonly RuleImage[]): number => rules.reduce((sum, { weight }) => sum + weight, 0);
  return linkPack(image).rules.map((rule: Rule, index): RulePage => {
    const written = image.rules[index] as RuleImage;
    const own = merged.rules.get(rule.id);
    return {
      rule,
      words: wordsOf(written, { sets: merged.sets }),
      lever_weight: weightOf(image.rules.filter(({ lever }) => lever === rule.lever)),
      pack_weight: weightOf(image.rules),
      examples: examples
        .filter((example) => example.rule === rule.id && example.origin.path === own?.file.document.path)
        .map(({ name, expect }) => ({ name, outcome: expect.outcome, credit: expect.credit })),
    };
  });
}
