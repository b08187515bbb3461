import type { Directory } from '../../model/directory.ts';
import { grantLeads } from '../../model/grant-leads.ts';
import type { Tables } from '../../model/record.ts';
import type { Agencies } from '../agencies.ts';
import { countyDigits, districtOf, schoolCode } from '../codes.ts';
import type { RightName } from './match.ts';
import { spellName } from './spell.ts';

/** A school a name may mean. */
export interface School extends RightName {
  readonly lea: string;
  readonly status: 'active' | 'pending' | 'closed' | 'merged' | null;
}

/** The schools with codes that names are held against: the directory's, and community school sites on file. */
export interface Universe {
  /** Schools of these LEAs: the same list for the same LEAs. */
  around(leas: readonly string[]): readonly School[];
  /** Schools of the county an LEA is in: it may be another LEA's, a charter's or a county office's. */
  inCountyOf(lea: string): readonly School[];
}

/** Gathers the schools; without a directory there are those on file only. */
export function universeOf(tables: Tables, directory: Directory | null, agencies: Agencies): Universe {
  const onFile = sitesByLea(tables, agencies);
  const lists = new Map<string, readonly School[]>();
  const once = (key: string, gather: () => readonly School[]): readonly School[] => {
    const list = lists.get(key) ?? gather();
    lists.set(key, list);
    return list;
  };
  return {
    around: (leas) =>
      once([...leas].sort().join(' '), () =>
        distinct(leas.flatMap((lea) => [...(onFile.get(lea) ?? []), ...listed(lea, directory, agencies)])),
      ),
    inCountyOf: (lea) =>
      once(countyDigits(lea), () => {
        const sites = [...onFile].filter(([of]) => countyDigits(of) === countyDigits(lea)).flatMap(([, list]) => list);
        return distinct([...sites, ...entries(countyDigits(lea), directory, agencies)]);
      }),
  };
}

function sitesByLea(tables: Tables, agencies: Agencies): ReadonlyMap<string, readonly School[]> {
  const leads = grantLeads(tables);
  const byLea = new Map<string, School[]>();
  for (const row of tables.community_school_sites.rows) {
    const { site_name, site_cds } = row.cells;
    const code = schoolCode(site_cds);
    if (code === null || site_name === undefined) continue;
    const lea = agencies.leaOf(code);
    const leaName = agencies.nameOf(lea);
    const name = spellName(site_name, leaName === null ? [] : [leaName]);
    const school: School = { cds: code, name, lea: leaName ?? lea, status: null };
    for (const each of new Set([lea, districtOf(code), leads.leaOf(row) ?? lea])) {
      const list = byLea.get(each);
      if (list === undefined) byLea.set(each, [school]);
      else list.push(school);
    }
  }
  return byLea;
}

/** A charter that is its own LEA is the one school of it. */
function listed(lea: string, directory: Directory | null, agencies: Agencies): readonly School[] {
  if (schoolCode(lea) === null) return entries(lea.slice(0, 7), directory, agencies);
  const entry = directory?.find(lea);
  return entry === undefined
    ? []
    : [{ cds: entry.cds, name: spellName(entry.name), lea: entry.lea_name, status: entry.status }];
}

function entries(begin: string, directory: Directory | null, agencies: Agencies): readonly School[] {
  return (directory?.schoolsOf(begin) ?? []).map(({ cds, name, lea_name, status }) => {
    const leaName = lea_name === '' ? (agencies.nameOf(districtOf(cds)) ?? '') : lea_name;
    return { cds, name: spellName(name, [leaName]), lea: leaName, status };
  });
}

/** By code, then name; a school that is named alike twice stands once. */
function distinct(schools: readonly School[]): readonly School[] {
  const known = new Map<string, School>();
  for (const school of schools) {
    const key = `${school.cds} ${school.name.written}`;
    const before = known.get(key);
    // What the directory says of its status counts more than that it is on file.
    if (before === undefined || before.status === null) known.set(key, school);
  }
  return [...known].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)).map(([, school]) => school);
}
