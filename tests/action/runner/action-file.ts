import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROOT } from '../../cli/run.ts';

/** A step of a composite action. */
export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What is read of action.yml. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** The action as it stands at the root. */
export const ACTION: ActionFile = parse(readFileSync(`${ROOT}action.yml`, 'utf8'));
