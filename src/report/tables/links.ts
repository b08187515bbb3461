import type { LinkResult } from '../../model/result.ts';
import { codeInParts } from '../code-in-parts.ts';
import { linkReading } from '../unsure-links.ts';
import { tableOf } from './table.ts';
import { truthWord } from './words.ts';

/** One row a placement of the scored year: which community school site it was joined to, and on what ground. */
export const LINKS_TABLE = tableOf<LinkResult>(
  'Links',
  [
    ['placement', 44, ({ left }) => left.key],
    ['placement_cds', 18, ({ left }) => (left.cds === null ? null : codeInParts(left.cds))],
    ['placement_name', 34, ({ left }) => left.name],
    ['placement_file', 30, ({ left }) => left.origin.path],
    ['placement_row', 8, ({ left }) => left.origin.line],
    ['at_community_school', 11, ({ verdict }) => truthWord(verdict)],
    ['method', 12, ({ method }) => method],
    ['site', 40, ({ right }) => right?.key ?? null],
    ['site_name', 34, ({ right }) => right?.name ?? null],
    ['site_file', 30, ({ right }) => right?.origin.path ?? null],
    ['site_row', 8, ({ right }) => right?.origin.line ?? null],
    ['to_confirm', 60, (link) => (link.verdict === 'unknown' ? linkReading(link) : null)],
  ],
  ({ links }) => links.links,
);
