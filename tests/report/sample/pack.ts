import type { Result, RuleText } from '../../../src/model/result.ts';

// A cut of the California pack: enough rules of every role, basis and holder to fill each part of a report.
const PROPOSAL = { basis: 'advocacy', role: 'alignment', severity: 'major', verified: true } as const;
const DUTY = { basis: 'grant-condition', role: 'condition', severity: 'major', verified: true, weight: 0 } as const;

function rule(id: string, title: string, rest: Partial<RuleText>): RuleText {
  const [lever = ''] = id.split('/');
  return {
    id,
    title,
    why: 'Residents learn the four pillars where they are practised.',
    fix: 'The residency lead puts it on the agenda of the next shared governance meeting.',
    for_the_state: null,
    source: 'Hatkoff',
    asked_of: ['lea', 'ihe'],
    weight: 4,
    ...PROPOSAL,
    lever,
    ...rest,
  };
}

const RULES: readonly RuleText[] = [
  rule('placement/residents-at-community-schools', 'Residents train at community school sites', {
    source: 'Hatkoff: prioritise residency grants that place candidates at community school sites',
    fix: 'The residency lead lists next year’s placements with the community schools office, and offers community school sites with mentor capacity first. Residents already placed finish their year where they are.',
    for_the_state: 'CTC can ask about community school sites in its next request for applications.',
    asked_of: ['ctc', 'ihe', 'lea'],
    weight: 8,
  }),
  rule('placement/sites-that-need-them-host-residents', 'Sites with vacancies and mentors host residents', {
    fix: 'The personnel office and the principals match next year’s residents to sites with vacancies and mentor capacity.',
    weight: 5,
    severity: 'minor',
  }),
  rule('preparation/coursework-covers-pillars', 'Coursework covers the four pillars', {
    fix: 'The preparation program adds the missing pillars to the residents’ courses before the next cohort begins.',
    asked_of: ['ihe'],
    weight: 5,
  }),
  rule('preparation/mentors-trained', 'Mentors are trained in the pillars', {
    fix: 'The community schools coordinator invites the mentors to the next training on the pillars.',
    weight: 5,
  }),
  rule('partnership/shared-decisions', 'Decisions are made together', { weight: 5 }),
  rule('outcomes/defined-alike', 'Both sides define outcomes alike', { weight: 5 }),
  rule('sustainability/plans-name-each-other', 'The sustainability plans name each other', { weight: 4 }),
  rule('grant-design/terms-overlap', 'The two grants run at the same time', {
    asked_of: ['cde', 'ctc'],
    basis: 'framework',
    source: 'derived from both grants’ terms',
    fix: 'This cannot be changed by you: put the joint work in both sustainability plans.',
    severity: 'minor',
    weight: 1,
  }),
  rule('technical-assistance/joint-plan', 'One technical-assistance plan serves both', {
    asked_of: ['lea', 'ta-centre'],
    severity: 'minor',
    weight: 2,
  }),
  rule('duties/full-year', 'Residents train for a full year', {
    ...DUTY,
    source: 'RFA Appendix E, assurances',
    fix: 'The residency lead confirms each placement’s first and last day with the site.',
  }),
  rule('duties/stipend-floor', 'The stipend is at least $20,000', {
    ...DUTY,
    source: 'RFA Appendix E, assurances',
    asked_of: ['lea'],
    fix: 'The business office raises the budgeted stipend to $20,000 a resident before the application goes in.',
  }),
  rule('duties/implementation-plan-per-site', 'Every site has an implementation plan', {
    ...DUTY,
    source: 'CCSPP implementation RFA',
    asked_of: ['lea'],
    fix: 'The community schools office files each site’s plan where the auditor can point to it.',
  }),
  rule('duties/site-award-within-band', 'Site awards are within the enrollment band', {
    ...DUTY,
    verified: false,
    source: 'from memory, not verified: CCSPP enrollment bands',
    asked_of: ['lea'],
    fix: 'The community schools office compares each award with the bands of its award letter.',
  }),
  rule('duties/mentors-qualified', 'Mentors have three years of teaching', {
    ...DUTY,
    basis: 'framework',
    source: 'Residency Lab characteristic 8',
    fix: 'HR confirms each mentor’s years and credential.',
  }),
  rule('context/lea-without-grant', 'An agency without one of the grants is in touch with the centres', {
    role: 'context',
    severity: 'minor',
    weight: 0,
    asked_of: ['lea', 'ta-centre'],
    fix: 'The agency asks the nearest SRTAC hub for a place in its open sessions.',
  }),
  rule('context/upp-or-other-need', 'Unduplicated pupils or other need', {
    role: 'context',
    severity: 'minor',
    basis: 'statute',
    weight: 0,
  }),
];

/** The pack every sample result was judged by. */
export const PACK: Result['pack'] = {
  id: 'california',
  title: 'California teacher residencies and community schools',
  version: '1.0.0',
  sha256: 'f3c1'.repeat(16),
  levers: [
    { id: 'placement', title: 'Placement', weight: 20 },
    { id: 'preparation', title: 'Preparation', weight: 20 },
    { id: 'partnership', title: 'Partnership', weight: 16 },
    { id: 'outcomes', title: 'Outcomes', weight: 16 },
    { id: 'sustainability', title: 'Sustainability', weight: 16 },
    { id: 'grant-design', title: 'Grant design', weight: 8 },
    { id: 'technical-assistance', title: 'Technical assistance', weight: 4 },
    { id: 'duties', title: 'Duties', weight: 0 },
    { id: 'context', title: 'Context', weight: 0 },
  ],
  bands: [
    { from: 0, title: 'Side by side' },
    { from: 35, title: 'Connecting' },
    { from: 65, title: 'Coordinating' },
    { from: 85, title: 'Woven' },
  ],
  rules: [...RULES],
};
