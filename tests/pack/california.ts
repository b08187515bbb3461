import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A rule file of the built-in pack as its author wrote it. */
export interface WrittenRule {
  readonly id: string;
  readonly lever: string;
  /** The file's text, comments included. */
  readonly text: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
  readonly found: string;
  readonly basis: string;
  readonly severity: string;
  readonly role?: string;
  readonly weight?: number;
  readonly verified?: boolean;
  readonly applies_when?: string;
  readonly asked_of: readonly string[];
  readonly measure: Readonly<Record<string, unknown>>;
  readonly credit?: { readonly none_at: number; readonly full_at: number };
  readonly examples: readonly { readonly name: string; readonly expect: { readonly outcome: string } }[];
}

/** `pack.yaml` as its author wrote it. */
export interface WrittenPack {
  readonly id: string;
  readonly version: string;
  readonly levers: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly lookups: Readonly<Record<string, { readonly source?: string; readonly as_of?: string }>>;
  readonly bands: readonly { readonly from: number; readonly title: string }[];
}

const FOLDER = new URL('../../rules/california/', import.meta.url);

export const PACK: WrittenPack = parse(readFileSync(new URL('pack.yaml', FOLDER), 'utf8'));

export const RULES: readonly WrittenRule[] = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.yaml') && path !== 'pack.yaml')
  .sort()
  .map((path) => {
    const text = readFileSync(new URL(path, FOLDER), 'utf8');
    const id = path.replaceAll('\\', '/').replace(/\.yaml$/, '');
    return { ...parse(text), id, lever: id.split('/')[0], text };
  });

export const roleOf = (rule: WrittenRule): string => rule.role ?? 'alignment';
export const ALIGNMENT = RULES.filter((rule) => roleOf(rule) === 'alignment');

/** Stands in for residents-at-community-schools while every residency grant is a draft. */
export const DRAFTS_ONLY = 'placement/site-selection-prioritises';

/** The five levers without which the top band is out of reach. */
export const LARGE_LEVERS = ['placement', 'preparation', 'partnership', 'outcomes', 'sustainability'] as const;

/** Every expression of a rule, wherever it stands. */
export function expressionsOf(rule: WrittenRule): string[] {
  const found: string[] = [];
  const gather = (part: unknown): void => {
    if (typeof part === 'string') found.push(part);
    else if (Array.isArray(part)) part.forEach(gather);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(gather);
  };
  gather(rule.measure);
  if (rule.applies_when !== undefined) found.push(rule.applies_when);
  return found;
}
