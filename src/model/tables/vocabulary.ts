/** The four pillars of Ed Code 8901(a), in its order. */
export const PILLARS = [
  'integrated-student-supports',
  'family-and-community-engagement',
  'collaborative-leadership',
  'extended-learning',
] as const;

/** How else pillars are written. */
export const PILLAR_WORDINGS = {
  'integrated supports': 'integrated-student-supports',
  'integrated services': 'integrated-student-supports',
  'family engagement': 'family-and-community-engagement',
  'community engagement': 'family-and-community-engagement',
  'family community engagement': 'family-and-community-engagement',
  'active family and community engagement': 'family-and-community-engagement',
  'collaborative leadership and practices': 'collaborative-leadership',
  'collaborative leadership and practice': 'collaborative-leadership',
  'collaborative leadership and practices for educators and administrators': 'collaborative-leadership',
  'collaborative practices': 'collaborative-leadership',
  'extended learning time': 'extended-learning',
  'extended learning time and opportunities': 'extended-learning',
  'expanded learning': 'extended-learning',
  'expanded learning time and opportunities': 'extended-learning',
  'expanded and enriched learning': 'extended-learning',
  'expanded learning opportunities': 'extended-learning',
  all: PILLARS,
  'all four': PILLARS,
  'all four pillars': PILLARS,
} as const;

/** Shortage areas of the residency grant (CTC), and `diversity` of the workforce. */
export const AREAS = [
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
] as const;

/** How else shortage areas are written. */
export const AREA_WORDINGS = {
  sped: 'special-education',
  'education specialist': 'special-education',
  'special ed': 'special-education',
  'ed specialist': 'special-education',
  'bilingual education': 'bilingual',
  'bilingual authorization': 'bilingual',
  'dual language': 'bilingual',
  'comp sci': 'computer-science',
  math: 'mathematics',
  maths: 'mathematics',
  'transitional kindergarten': 'tk',
  k: 'kindergarten',
  'workforce diversity': 'diversity',
} as const;

/** STEM is four areas: only a list can hold it. */
export const AREA_LIST_WORDINGS = {
  ...AREA_WORDINGS,
  stem: ['science', 'technology', 'engineering', 'mathematics'],
  'tk k': ['tk', 'kindergarten'],
} as const;

/** Where a grant stands. */
export const GRANT_STATUS = ['draft', 'submitted', 'awarded', 'closed'] as const;

/** S-TAC's capacity-building phases. */
export const PHASES = ['visioning', 'engaging', 'transforming'] as const;
