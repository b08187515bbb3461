import type { CaseResult, SiteResult } from '../../model/result.ts';
import { codeInParts } from '../code-in-parts.ts';
import type { PrintedSpan } from '../numbers.ts';
import { needsMentors } from '../site-words.ts';
import { leaColumns } from './lea-columns.ts';
import { tableOf } from './table.ts';
import { eachOf } from './views.ts';
import { truthWord } from './words.ts';

interface SiteRow {
  readonly lea: CaseResult;
  readonly part: SiteResult;
}

/** One row a site; an empty cell is not reported, and 0 is none. */
export const SITES_TABLE = tableOf<SiteRow>(
  'Sites',
  [
    ...leaColumns<SiteRow>(({ lea }) => lea),
    ['site_cds', 18, ({ part }) => (part.cds === null ? null : codeInParts(part.cds))],
    ['site_name', 34, ({ part }) => part.name],
    ['community_school', 11, ({ part }) => truthWord(part.community_school)],
    ['funded_by', 14, ({ part }) => part.funded_by],
    ['residents_low', 10, ({ part }) => lowEnd(part.residents)],
    ['residents_high', 10, ({ part }) => part.residents.high],
    ['teacher_vacancies', 10, ({ part }) => part.vacancies],
    ['mentor_capacity_low', 10, ({ part }) => lowEnd(part.mentor_capacity)],
    ['mentor_capacity_high', 10, ({ part }) => part.mentor_capacity?.high ?? null],
    ['needs_mentors_first', 10, ({ part }) => truthWord(needsMentors(part))],
  ],
  (result) => eachOf(result, ({ sites }) => sites),
);

/** A number of which nothing is known is not reported, whatever its ends. */
function lowEnd(span: PrintedSpan | null): number | null {
  return span === null || (span.low === 0 && span.high === null) ? null : span.low;
}
