import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

const AREAS = [
  'special-education',
  'bilingual',
  'computer-science',
  'science',
  'technology',
  'engineering',
  'mathematics',
  'tk',
  'kindergarten',
  'diversity',
];
const YES_NO = ['yes', 'no', ''];

/**
 * Writes a made-up region: every LEA has one residency grant, one community school grant, 20 sites and 200 placements.
 * Codes have the shape of real ones and belong to nobody.
 */
export async function writeLargeRegion(folder, leas) {
  await mkdir(folder, { recursive: true });
  const grants = [],
    communityGrants = [],
    sites = [];
  const placements = createWriteStream(join(folder, 'placements.csv'));
  placements.write(
    'grant_id,school_year,site_cds,status,residents,mentors,mentors_qualified,mentors_trained_in_pillars,full_year,half_time_with_mentor,residency_area\n',
  );
  for (let lea = 0; lea < leas; lea++) {
    const district = `${String((lea % 58) + 1).padStart(2, '0')}${String(60000 + lea)}`;
    const code = `${district}0000000`;
    grants.push(
      `TRI${lea},implementation,awarded,2023,${code},District ${lea},2023-07-01,2028-06-30,40000,25000,${lea % 3 ? 400 : ''},integrated student supports;extended learning,${lea % 2 ? 'ongoing' : ''},${lea % 5}`,
    );
    communityGrants.push(
      `CCSPP${lea},implementation,3,awarded,${code},2024-07-01,2029-06-30,${YES_NO[lea % 3]},${YES_NO[(lea + 1) % 3]}`,
    );
    for (let site = 0; site < 20; site++) {
      const school = `${district}${String(lea * 20 + site + 100000).padStart(7, '0')}`;
      if (site % 4 !== 3)
        sites.push(
          `${school},CCSPP${lea},2025-26,${300 + site},${site % 3},${AREAS[site % 10]},${site % 5 || ''},dedicated,${YES_NO[site % 3]}`,
        );
      const rows = AREAS.map(
        (area, index) =>
          `TRI${lea},2025-26,${school},actual,${1 + (index % 3)},${1 + (index % 3)},${1 + (index % 3 ? 1 : 0)},${index % 2},${YES_NO[(index + lea) % 3]},yes,${area}\n`,
      );
      if (!placements.write(rows.join(''))) await new Promise((resolve) => placements.once('drain', resolve));
    }
  }
  placements.end();
  const tables = {
    'residency-grants.csv': [
      'grant_id,program,status,rfa_year,lead_lea_cds,lead_lea_name,start_date,end_date,award_per_resident,stipend_per_resident,residents_enrolled,coursework_pillars,coaching,governance_meetings_per_year',
      ...grants,
    ],
    'community-school-grants.csv': [
      'grant_id,type,cohort,status,lea_cds,start_date,end_date,residency_as_capacity_building,joint_ta_plan',
      ...communityGrants,
    ],
    'community-school-sites.csv': [
      'site_cds,grant_id,school_year,enrollment,teacher_vacancies,vacancy_areas,mentor_capacity,coordinator,paid_collaboration_time',
      ...sites,
    ],
  };
  const { writeFile } = await import('node:fs/promises');
  for (const [name, lines] of Object.entries(tables)) await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  await finished(placements);
}
