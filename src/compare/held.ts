import type { Difference } from '../model/difference.ts';
import type { CaseResult, Result } from '../model/result.ts';

type Held = Difference['records']['new'][number];

/** Grants, placements and sites that are in one of the results only. */
export function compareHeld(before: Result, after: Result): Difference['records'] {
  const [was, is] = [heldIn(before), heldIn(after)];
  return { new: onlyIn(is, was), gone: onlyIn(was, is) };
}

function onlyIn(held: ReadonlyMap<string, Held>, other: ReadonlyMap<string, Held>): Held[] {
  return [...held].filter(([id]) => !other.has(id)).map(([, one]) => one);
}

function heldIn({ cases, links }: Result): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  const add = (kind: Held['kind'], key: string, lea: string | null) => {
    // A grant of several LEAs is one grant: it stands with the first of them.
    const id = `${kind}\n${key}`;
    if (!held.has(id)) held.set(id, { kind, key, lea });
  };
  for (const { lea, grants } of cases) for (const { id } of grants) add('grants', id, lea.cds);
  const leas = new Set(cases.map(({ lea }) => lea.cds));
  for (const { left } of links.links) {
    const district = left.cds === null ? '' : `${left.cds.slice(0, 7)}0000000`;
    add('placements', left.key, leas.has(district) ? district : null);
  }
  for (const { lea, sites } of cases) for (const site of sites) add('sites', siteKey(site), lea.cds);
  return held;
}

function siteKey({ cds, name }: CaseResult['sites'][number]): string {
  return [cds, name].filter((part) => part !== null).join(' ');
}
