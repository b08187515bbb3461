import { UsageError } from '../cli/exit.ts';
import type { Io } from '../cli/io.ts';
import type { Result } from '../model/result.ts';
import type { Rerun } from '../split-causes.ts';
import { configFor } from './config-flag.ts';
import { readingOf } from './reading.ts';
import { signedOf } from './signed.ts';

/** What a split is asked by. */
export interface SplitFlags {
  readonly beforeInputs?: readonly string[];
  readonly afterInputs?: readonly string[];
  readonly beforeRules?: string;
  readonly afterRules?: string;
  readonly beforeConfig?: string;
  readonly afterConfig?: string;
  readonly quiet?: true;
  readonly color?: boolean;
}

/** Whether a split is asked for; told where half of what it needs is. */
export function isSplitWanted(flags: SplitFlags): boolean {
  const { beforeInputs, afterInputs, beforeRules, afterRules, beforeConfig, afterConfig } = flags;
  const asked = [beforeInputs, afterInputs, beforeRules, afterRules, beforeConfig, afterConfig];
  if (asked.every((one) => one === undefined)) return false;
  if (beforeInputs !== undefined && afterInputs !== undefined) return true;
  throw new UsageError(
    'a split needs the inputs of both results',
    'name them with --before-inputs and --after-inputs, or leave the other options of a split out',
  );
}

/** How one side's audit is run again; null: its config cannot be used, which is printed. */
export async function rerunOf(
  called: Rerun['called'],
  result: Result,
  flags: SplitFlags,
  io: Io,
): Promise<Rerun | null> {
  const isBefore = called === 'before';
  const path = isBefore ? flags.beforeConfig : flags.afterConfig;
  const named = path === undefined ? {} : await configFor({ ...flags, config: path }, io);
  if (named === null) return null;
  const inputs = (isBefore ? flags.beforeInputs : flags.afterInputs) ?? [];
  const rules = isBefore ? flags.beforeRules : flags.afterRules;
  return {
    called,
    result,
    request: {
      ...readingOf('diff', inputs, { progress: false }, named, io),
      pack: rules ?? named.pack?.value ?? result.pack.id,
      as_of: result.as_of,
      signed: signedOf({ asOf: result.as_of }, named, io),
      lea: null,
      gates: { min_score: null, fail_on: null },
    },
  };
}
