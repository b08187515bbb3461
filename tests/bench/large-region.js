import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
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
const ANSWERS = ['yes', 'no', 'yes', 'yes', ''];
const PILLARS = [
  'integrated student supports',
  'family and community engagement',
  'collaborative leadership',
  'extended learning',
];

const PLACEMENTS =
  'grant_id,school_year,site_cds,site_name,status,residents,mentors,mentors_qualified,mentors_trained_in_pillars,full_year,half_time_with_mentor,residency_area,evidence';
const GRANTS =
  'grant_id,program,status,rfa_year,lead_lea_cds,lead_lea_name,start_date,end_date,award_per_resident,stipend_per_resident,residents_enrolled,residents_from_community,residents_hired,residents_hired_at_community_schools,coursework_pillars,fieldwork_pillars,coaching_pillars,coaching,professional_learning_codesign,governance_meetings_per_year,community_schools_lead_attends,decisions_recorded,data_sharing_agreement,sustainability_plan_names_community_schools,years_funded_after_grant';
const COMMUNITY_GRANTS =
  'grant_id,type,cohort,status,lea_cds,start_date,end_date,residency_budget,residency_as_capacity_building,educator_wellness_strategy,lea_advisory_council,residency_on_advisory_council,joint_ta_plan,years_funded_after_grant';
const SITES =
  'site_cds,grant_id,school_year,enrollment,teacher_vacancies,vacancy_areas,mentor_capacity,coordinator,paid_collaboration_time,focus_pillars,staff_learning_pillars,implementation_plan,sustainability_plan_names_residency';

/** The pillars one row reports: between one and all four. */
function pillars(turn) {
  return PILLARS.slice(0, 1 + (turn % 4)).join(';');
}

function answer(turn) {
  return ANSWERS[turn % ANSWERS.length];
}

/**
 * Writes a made-up region: every LEA has one residency grant, one community school grant, 20 sites and 200 placements;
 * every column of the placements table is there, and one yes/no cell in five is blank. Codes have the shape of real ones and belong to nobody.
 */
export async function writeLargeRegion(folder, leas) {
  await mkdir(folder, { recursive: true });
  const grants = [GRANTS];
  const communityGrants = [COMMUNITY_GRANTS];
  const sites = [SITES];
  const placements = createWriteStream(join(folder, 'placements.csv'));
  placements.write(`${PLACEMENTS}\n`);
  for (let lea = 0; lea < leas; lea++) {
    const district = `${String((lea % 58) + 1).padStart(2, '0')}${String(60000 + lea)}`;
    const code = `${district}0000000`;
    grants.push(
      `TRI${lea},implementation,awarded,2023,${code},District ${lea},2023-07-01,2028-06-30,40000,25000,${lea % 3 ? 200 : 205},${lea % 90},200,${lea % 200},${pillars(lea)},${pillars(lea + 1)},${pillars(lea + 2)},${lea % 2 ? 'ongoing' : 'periodic'},lea,${lea % 5},${answer(lea)},${answer(lea + 1)},${answer(lea + 2)},${answer(lea + 3)},${lea % 4}`,
    );
    communityGrants.push(
      `CCSPP${lea},implementation,3,awarded,${code},2024-07-01,2029-06-30,${(lea % 3) * 1000},${answer(lea)},${answer(lea + 1)},yes,${answer(lea + 2)},${answer(lea + 3)},${lea % 3}`,
    );
    for (let site = 0; site < 20; site++) {
      const turn = lea + site;
      const school = `${district}${String(lea * 20 + site + 100000).padStart(7, '0')}`;
      if (site % 4 !== 3) {
        sites.push(
          `${school},CCSPP${lea},2025-26,${300 + site},${site % 3},${AREAS[site % 10]},${site % 5},dedicated,${answer(turn)},${pillars(turn)},${pillars(turn + 1)},yes,${answer(turn + 1)}`,
        );
      }
      const rows = AREAS.map(
        (area, index) =>
          `TRI${lea},2025-26,${school},School ${site} of District ${lea},actual,1,1,${index % 4 ? 1 : 0},${index % 2},${answer(index + lea)},yes,${area},Appendix D p. ${site + 1}\n`,
      );
      if (!placements.write(rows.join(''))) await new Promise((resolve) => placements.once('drain', resolve));
    }
  }
  placements.end();
  const tables = {
    'residency-grants.csv': grants,
    'community-school-grants.csv': communityGrants,
    'community-school-sites.csv': sites,
  };
  for (const [name, lines] of Object.entries(tables)) await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  await finished(placements);
}
