import type { Section, Setting } from './section.ts';
import { BASELINE } from './sections/baseline.ts';
import { COLUMNS } from './sections/columns.ts';
import { AS_OF, YEAR } from './sections/day.ts';
import { GATES } from './sections/gates.ts';
import { INPUTS } from './sections/inputs.ts';
import { PACK } from './sections/pack.ts';
import { REPORTS } from './sections/reports.ts';
import { ATTESTATIONS, WAIVERS } from './sections/signed.ts';
import { DIRECTORY, ENRICH } from './sections/state-files.ts';

/** The keys a config may have, in the order they are shown. */
export const SECTIONS = {
  inputs: INPUTS,
  pack: PACK,
  as_of: AS_OF,
  year: YEAR,
  directory: DIRECTORY,
  enrich: ENRICH,
  gates: GATES,
  baseline: BASELINE,
  waivers: WAIVERS,
  attestations: ATTESTATIONS,
  reports: REPORTS,
  columns: COLUMNS,
} as const satisfies Readonly<Record<string, Section>>;

/** A key of a config. */
export type SectionName = keyof typeof SECTIONS;

/** What a config says: a key that is not in it is not here. */
export type Config = { readonly [K in SectionName]?: Setting<ReturnType<(typeof SECTIONS)[K]['read']>> };
