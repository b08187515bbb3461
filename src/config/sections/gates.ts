import * as z from 'zod';
import type { DocumentNode } from '../../model/document.ts';
import { type Asked, FAIL_ON, type GateOptions, ON_UNDECIDED } from '../../model/gate-options.ts';
import { childOf } from '../../model/schema/plain.ts';
import { errorAt, excerptAt, originOf } from '../../model/schema/tell.ts';
import type { ConfigPlace } from '../section.ts';

const OF_HUNDRED = 'expected a number from 0 to 100';
const points = z.number().min(0, OF_HUNDRED).max(100, OF_HUNDRED);
const asked = z.union([z.literal('met'), points], { error: 'expected "met", or a number from 0 to 100' });

const schema = z
  .strictObject({
    min_score: points.optional().describe('Every LEA scores at least this much of 100'),
    fail_on: z.enum(FAIL_ON).optional().describe('No gap of this weight'),
    levers: z
      .record(z.string(), points)
      .optional()
      .describe('By lever: every LEA scores at least this much of 100 in it'),
    rules: z
      .record(z.string(), asked)
      .optional()
      .describe('By rule: met, or at least this much of 100, in every LEA where it applies'),
    on_undecided: z
      .enum(ON_UNDECIDED)
      .optional()
      .describe('What the evidence does not decide: fail exits 1, pass exits 0, report (what applies) exits 3'),
  })
  .describe('What an audit passes or fails on');

/** `gates`: what CI passes or fails on. The names in it are held against the pack, once that is loaded. */
export const GATES = {
  schema,
  read(
    { min_score, fail_on, levers, rules, on_undecided }: z.output<typeof schema>,
    node: DocumentNode,
    at: ConfigPlace,
  ) {
    const options: GateOptions = {
      min_score: min_score ?? null,
      fail_on: fail_on ?? null,
      ...(levers === undefined ? {} : { levers: askedIn(levers, childOf(node, 'levers'), at) }),
      ...(rules === undefined ? {} : { rules: askedIn(rules, childOf(node, 'rules'), at) }),
      ...(on_undecided === undefined ? {} : { on_undecided }),
    };
    return options;
  },
};

/** What is asked by name, in the order written, each with where it stands. */
function askedIn<What>(
  asks: Readonly<Record<string, What>>,
  node: DocumentNode | undefined,
  { file, tell }: ConfigPlace,
): readonly Asked<What>[] {
  return (node?.is === 'map' ? node.entries : []).flatMap(({ key }) => {
    const what = Object.hasOwn(asks, key.text) ? asks[key.text] : undefined;
    // The one key that a mapping in memory cannot have.
    if (what === undefined) {
      tell(errorAt(file, key, 'config/unknown-name', `"${key.text}" can be the name of none`, 'take the line out'));
      return [];
    }
    return [{ name: key.text, asks: what, origin: originOf(file, key), excerpt: excerptAt(file, key) }];
  });
}
