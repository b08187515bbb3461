import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { parseDocuments } from '../../src/read/yaml.ts';
import { type CheckedPack, type CheckOptions, checkPack } from '../../src/rules/check-pack.ts';
import type { PackFile } from '../../src/rules/pack-file.ts';

/** A small pack of one lever, two sets and three lookups. */
export const PACK = `id: valley
title: A valley's own rules
version: 1.0.0
levers:
  - { id: placement, title: Placement, why: Where residents train }
sets:
  measures: [retention, satisfaction]
lookups:
  caps:
    source: CTC requests for applications
    as_of: 2025-12-31
    note: from the award letters
    "2018": 20000
    "2021": 40000
  bands:
    source: CDE
    as_of: 2025-12-31
    steps: [{ from: 0, value: 1 }, { from: 150, value: 2 }]
  terms:
    source: CDE
    as_of: 2025-12-31
    opens: 2025-07-01
    hubs: [Humboldt, Tulare]
bands:
  - { from: 0, title: Apart }
  - { from: 50, title: Joined }
ta_regions:
  source: CDE
  as_of: 2025-12-31
  regions:
    Bay: [Alameda, Marin]
    Valley: [Fresno]
`;

/** A rule of it, of the kind share. */
export const RULE = `title: Residents train at community school sites
basis: advocacy
source: Hatkoff
why: The practice is learned where it is done.
fix: Plan next year's placements there.
asked_of: [lea]
severity: major
weight: 8
applies_when: residency_grants.size() > 0
measure:
  kind: share
  of: placements
  where: placement.residents > 0
  that: placement.at_community_school
  counted_by: placement.residents
credit: { none_at: 0, full_at: 0.5 }
found: "{met} of {total} residents"
examples:
  - { name: all of them, given: { placements: [] }, expect: { outcome: met, credit: 1 } }
`;

/** Reads texts by file name into a pack's files. */
export async function packFiles(
  texts: Readonly<Record<string, string>>,
  folder = 'valley',
): Promise<readonly PackFile[]> {
  const files: PackFile[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const path = `${folder}/${name}`;
    const { documents, diagnostics } = await parseDocuments(path, text);
    if (diagnostics.length > 0) throw new Error(diagnostics.map((each) => each.message).join());
    files.push({ name, text, document: documents[0] ?? { path, root: null } });
  }
  return files;
}

/** Checks a pack of these texts. */
export async function checkTexts(
  texts: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): Promise<CheckedPack> {
  return checkPack(await packFiles(texts), MEASURE_KINDS, options);
}

/** The small pack with its rule. */
export const VALLEY = { 'pack.yaml': PACK, 'placement/residents-there.yaml': RULE };
