import type { Environment } from '@marcbachmann/cel-js';
import type { DocumentNode } from '../../model/document.ts';
import type { MeasureKind } from '../../model/measure.ts';
import type { Tell } from '../../model/schema/tell.ts';
import { checkRule } from '../check-rule.ts';
import { declareCel } from '../expression/environment.ts';
import type { PackNames } from '../expression/vocabulary.ts';
import type { RuleImage } from '../image.ts';
import { benchFor } from '../rule-bench.ts';
import type { MergedPack } from '../source/merge.ts';
import { type RuleSource, readRule } from '../source/read-pack.ts';
import { ruleSchema } from '../source/rule-schema.ts';

/** What checking the rules of one pack again and again needs at hand. */
export interface RuleCheck {
  readonly environment: Environment;
  readonly names: PackNames;
  /** A rule as it is with another root; null where it would be refused. */
  image(rule: RuleSource, root: DocumentNode, names: PackNames): RuleImage | null;
}

/** Sets up for checking rules of a pack as if their files read otherwise. */
export async function ruleCheck(
  { sets, lookups }: MergedPack,
  kinds: ReadonlyMap<string, MeasureKind>,
): Promise<RuleCheck> {
  const own = { sets, lookups };
  const environment = await declareCel(own);
  const schema = ruleSchema(kinds);
  return {
    environment,
    names: own,
    image({ file }, root, names) {
      let refused = false;
      const tell: Tell = () => {
        refused = true;
      };
      const read = readRule({ ...file, document: { ...file.document, root } }, schema, tell);
      const image = read === null ? null : checkRule(read, kinds, benchFor(file, environment, names, tell));
      return refused ? null : image;
    },
  };
}
