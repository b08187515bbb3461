import type { PILLARS } from '../model/tables/vocabulary.ts';

/** The four pillars in short. */
export const PILLAR_TITLES: Readonly<Record<(typeof PILLARS)[number], string>> = {
  'integrated-student-supports': 'Integrated supports',
  'family-and-community-engagement': 'Family and community',
  'collaborative-leadership': 'Collaborative leadership',
  'extended-learning': 'Extended learning',
};

/** What should carry the pillars: keys of a case's grid and their names. */
export const PILLAR_ROWS = [
  ['coursework', 'Coursework'],
  ['fieldwork', 'Fieldwork'],
  ['coaching', 'Coaching'],
  ['mentors', 'Mentors'],
  ['site_focus', 'Site focus'],
  ['staff_learning', 'Staff learning'],
] as const;

/** Why the row of mentors says one thing four times. */
export const MENTORS_COUNTED = 'Mentors are counted, not told pillar by pillar: one answer stands for all four.';
