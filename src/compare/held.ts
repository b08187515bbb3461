import type { Difference } from '../model/difference.ts';
import type { Result } from '../model/result.ts';

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
  const add = (one: Held, identity = one.key) => {
    // A grant of several LEAs is one grant: it stands with the first of them.
    const id = `${one.kind}\n${identity}`;
    if (!held.has(id)) held.set(id, one);
  };
  for (const { lea, grants } of cases) for (const { id } of grants) add({ kind: 'grants', key: id, lea: lea.cds });
  const leas = new Set(cases.map(({ lea }) => lea.cds));
  for (const { left } of links.links) {
    const district = left.cds === null ? '' : `${left.cds.slice(0, 7)}0000000`;
    add({ kind: 'placements', key: left.key, lea: leas.has(district) ? district : null });
  }
  for (const { lea, sites } of cases) {
    for (const { cds, name } of sites) {
      const key = [cds, name].filter((part) => part !== null).join(' ');
      // A school is who its code says, by whatever name; without a code its name is one of its LEA's.
      add({ kind: 'sites', key, lea: lea.cds }, cds ?? `${lea.cds} ${name}`);
    }
  }
  return held;
}
