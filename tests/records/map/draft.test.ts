import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/model/map-draft.ts';
import type { RecordKind } from '../../../src/model/record.ts';
import { draftMap } from '../../../src/records/map/draft-map.ts';

const CODE = '01612590125161';
const LEA = '01612590000000';

/** A sheet's headings, two of its rows, what it is of, and what every heading means; the sheets are made up. */
interface Sheet {
  readonly called: string;
  readonly rows: readonly (readonly string[])[];
  readonly kind: RecordKind;
  readonly meant: Readonly<Record<string, string>>;
}

const SHEETS: readonly Sheet[] = [
  {
    called: 'CUPC file of CALPADS',
    rows: [
      [
        'Academic Year',
        'County Code',
        'District Code',
        'School Code',
        'District Name',
        'School Name',
        'Charter Funding Type',
        'Low Grade',
        'Total Enrollment (Grades 9-12)',
        'CALPADS Unduplicated Pupil Count (CUPC) (Grades 9-12)',
        'CALPADS Unduplicated Pupil Percentage (CUPP) (Grades 9-12)',
      ],
      [
        '2020-2021',
        '01',
        '10017',
        '0130419',
        'Alameda County Office of Education',
        'Alameda County Community',
        '',
        'K',
        '104',
        '85',
        '0.8173076923076923',
      ],
      [
        '2020-2021',
        '01',
        '61259',
        '0125161',
        'Oakland Unified',
        'Castlemont High',
        '',
        '9',
        '906',
        '873',
        '0.9635761589403973',
      ],
    ],
    kind: 'community_school_sites',
    meant: {
      school_year: 'Academic Year',
      site_cds: 'County Code+District Code+School Code',
      site_name: 'School Name',
      charter_funding: 'Charter Funding Type',
      enrollment: 'Total Enrollment (Grades 9-12)',
      upp: 'CALPADS Unduplicated Pupil Percentage (CUPP) (Grades 9-12)',
    },
  },
  {
    called: 'CDE school directory',
    rows: [
      ['Record Type', 'CDS Code', 'County', 'District', 'School', 'Status', 'Entity Type'],
      ['School', CODE, 'Alameda', 'Oakland Unified', 'Castlemont High', 'Active', 'High Schools (Public)'],
      [
        'School',
        '01612590115667',
        'Alameda',
        'Oakland Unified',
        'Oakland International High',
        'Active',
        'High Schools (Public)',
      ],
    ],
    kind: 'community_school_sites',
    meant: { site_cds: 'CDS Code', site_name: 'School' },
  },
  {
    called: 'Appendix D list',
    rows: [
      ['School site', 'Projected residents per year', 'Credential area', 'Mentors available'],
      ['Castlemont High', '2-4', 'Education Specialist', '3'],
      ['Fremont High', 'up to 2', 'Math', '2'],
    ],
    kind: 'placements',
    meant: {
      site_name: 'School site',
      residents: 'Projected residents per year',
      residency_area: 'Credential area',
      mentors: 'Mentors available',
    },
  },
  {
    called: 'placement log',
    rows: [
      [
        'Grant Award #',
        'SY',
        'Sch Cd (14 digit)',
        'Placement School',
        'No. of Residents',
        'Mentor Tchrs',
        'Full Year?',
      ],
      ['2023TRI01', '2025-26', CODE, 'Castlemont High', '3', '3', 'Y'],
      ['2023TRI01', '2025-26', '01612590115667', 'Oakland International High', '2', '2', 'N'],
    ],
    kind: 'placements',
    meant: {
      grant_id: 'Grant Award #',
      school_year: 'SY',
      site_cds: 'Sch Cd (14 digit)',
      site_name: 'Placement School',
      residents: 'No. of Residents',
      mentors: 'Mentor Tchrs',
      full_year: 'Full Year?',
    },
  },
  {
    called: 'community schools roster',
    rows: [
      [
        'Co Cd',
        'Dist Cd',
        'Sch Cd',
        'Name of School',
        'Enr',
        'UPC %',
        'CS Coordinator',
        'Teacher Openings',
        'Implementation Plan on file',
      ],
      ['1', '61259', '125161', 'Castlemont High', '906', '96.4', 'Full time', '4', 'x'],
      ['1', '61259', '115667', 'Oakland International High', '393', '98.2', 'Shared', '2', ''],
    ],
    kind: 'community_school_sites',
    meant: {
      site_cds: 'Co Cd+Dist Cd+Sch Cd',
      site_name: 'Name of School',
      enrollment: 'Enr',
      upp: 'UPC %',
      coordinator: 'CS Coordinator',
      teacher_vacancies: 'Teacher Openings',
      implementation_plan: 'Implementation Plan on file',
    },
  },
  {
    called: 'site survey',
    rows: [
      [
        'CDS',
        'Campus',
        'Students',
        'Advisory Council (Y/N)',
        'Mentor slots',
        'Subjects of vacancies',
        'Paid planning time',
      ],
      [CODE, 'Castlemont High', '906', 'Y', '4', 'SPED; Math', 'Yes'],
      ['01612590115667', 'Oakland International High', '393', 'N', '2', 'Bilingual', 'No'],
    ],
    kind: 'community_school_sites',
    meant: {
      site_cds: 'CDS',
      site_name: 'Campus',
      enrollment: 'Students',
      site_advisory_council: 'Advisory Council (Y/N)',
      mentor_capacity: 'Mentor slots',
      vacancy_areas: 'Subjects of vacancies',
      paid_collaboration_time: 'Paid planning time',
    },
  },
  {
    called: 'residency awards',
    rows: [
      [
        'Award No.',
        'Grant Program',
        'Applicant CDS Code',
        'Applicant Name',
        'University Partner',
        'Grant Begin Date',
        'Grant End Date',
        'Total Award',
        'Match',
      ],
      [
        '2023TRI01',
        'Implementation',
        LEA,
        'Oakland Unified',
        'Cal State East Bay',
        '7/1/2023',
        '6/30/2028',
        '$4,000,000',
        '$600,000',
      ],
      [
        '2023TRI05',
        'Expansion',
        '10621660000000',
        'Fresno Unified',
        'Fresno State',
        '7/1/2023',
        '6/30/2028',
        '$3,200,000',
        '$500,000',
      ],
    ],
    kind: 'residency_grants',
    meant: {
      grant_id: 'Award No.',
      program: 'Grant Program',
      lead_lea_cds: 'Applicant CDS Code',
      lead_lea_name: 'Applicant Name',
      ihe_partners: 'University Partner',
      start_date: 'Grant Begin Date',
      end_date: 'Grant End Date',
      award_amount: 'Total Award',
      match_amount: 'Match',
    },
  },
  {
    called: 'CCSPP awards',
    rows: [
      ['Grant ID', 'Grant Type', 'Cohort', 'District Code', 'District', 'Grant Amount', 'Start', 'End'],
      ['CCSPP-1-0007', 'Implementation Grant', '1', LEA, 'Oakland Unified', '$66,000,000', '2022-07-01', '2027-06-30'],
      [
        'CCSPP-2-0142',
        'Planning Grant',
        '2',
        '10621660000000',
        'Fresno Unified',
        '$200,000',
        '2023-07-01',
        '2025-06-30',
      ],
    ],
    kind: 'community_school_grants',
    meant: {
      grant_id: 'Grant ID',
      type: 'Grant Type',
      cohort: 'Cohort',
      lea_cds: 'District Code',
      lea_name: 'District',
      award_amount: 'Grant Amount',
      start_date: 'Start',
      end_date: 'End',
    },
  },
  {
    called: 'outcomes sheet',
    rows: [
      ['LEA CDS', 'Program', 'Yr', 'Measure', 'Result', 'N'],
      [LEA, 'residency', '2025-26', 'Retention', '88', '14'],
      [LEA, 'ccspp', '2025-26', 'Satisfaction', '71', '120'],
    ],
    kind: 'educator_outcomes',
    meant: {
      lea_cds: 'LEA CDS',
      reported_by: 'Program',
      school_year: 'Yr',
      indicator: 'Measure',
      value: 'Result',
      group_size: 'N',
    },
  },
  {
    called: 'LEA profile',
    rows: [
      [
        'District CDS Code',
        'District Name',
        'Locale',
        '# of Schools',
        'Teacher FTE',
        'LCAP names residency?',
        'LCAP names community schools?',
      ],
      [LEA, 'Oakland Unified', 'City', '80', '2300', 'N', 'Y'],
      ['10621660000000', 'Fresno Unified', 'City', '105', '3900', 'Y', 'Y'],
    ],
    kind: 'local_agencies',
    meant: {
      lea_cds: 'District CDS Code',
      lea_name: 'District Name',
      locale: 'Locale',
      schools: '# of Schools',
      teacher_fte: 'Teacher FTE',
      lcap_names_residency: 'LCAP names residency?',
      lcap_names_community_schools: 'LCAP names community schools?',
    },
  },
  {
    called: 'vacancy report',
    rows: [
      ['School Name', 'CDS Number', 'Year', 'Vacant FTE', 'Teachers (FTE)', 'Hard to staff areas', 'Funding'],
      ['Castlemont High', CODE, '2025-26', '4.0', '42', 'Special Ed, Math', 'CCSPP'],
      ['Fremont High', '01612590125716', '2025-26', '3', '51', 'Bilingual', 'FSCS'],
    ],
    kind: 'community_school_sites',
    meant: {
      site_name: 'School Name',
      site_cds: 'CDS Number',
      school_year: 'Year',
      teacher_vacancies: 'Vacant FTE',
      teacher_fte: 'Teachers (FTE)',
      vacancy_areas: 'Hard to staff areas',
      funded_by: 'Funding',
    },
  },
  {
    called: 'headings alone',
    rows: [['Award Number', 'Academic Year', 'School CDS Code', 'Host School', '# Residents', 'Mentor Count']],
    kind: 'placements',
    meant: {
      grant_id: 'Award Number',
      school_year: 'Academic Year',
      site_cds: 'School CDS Code',
      site_name: 'Host School',
      residents: '# Residents',
      mentors: 'Mentor Count',
    },
  },
];

function drafted({ rows, called }: Sheet) {
  const draft = draftMap(
    { path: `${called}.csv`, sheet: null, rows: rows.map((cells, at) => ({ cells, line: at + 1 })) },
    null,
  );
  const sure = (draft?.fields ?? []).filter(({ confidence, constant }) => confidence >= SURE && constant === null);
  return {
    kind: draft?.kind,
    proposed: Object.fromEntries(sure.map(({ field, headings }) => [field, headings.join('+')])),
  };
}

describe('a drafted map', () => {
  it.each(SHEETS.map((sheet) => [sheet.called, sheet] as const))('of a %s names its kind', (_, sheet) => {
    expect(drafted(sheet).kind).toBe(sheet.kind);
  });

  it.each(SHEETS.map((sheet) => [sheet.called, sheet] as const))('of a %s proposes no wrong field', (_, sheet) => {
    const { proposed } = drafted(sheet);
    const wrong = Object.entries(proposed).filter(([field, heading]) => sheet.meant[field] !== heading);
    expect(wrong).toEqual([]);
  });

  it('finds at least nine fields in ten of a dozen sheets', () => {
    const found = SHEETS.flatMap((sheet) => {
      const { proposed } = drafted(sheet);
      return Object.entries(sheet.meant)
        .filter(([field, heading]) => proposed[field] !== heading)
        .map(([field]) => `${sheet.called}: ${field}`);
    });
    const all = SHEETS.reduce((sum, { meant }) => sum + Object.keys(meant).length, 0);
    expect(found.length / all, found.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
