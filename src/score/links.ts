import type { CommunitySchoolSite, Link, Linked, Placement } from '../model/case.ts';
import { keyOf, originOf } from '../model/record.ts';
import type { LinkResult, Result } from '../model/result.ts';
import { Unknown } from '../model/value.ts';
import { memo } from './memo.ts';
import { nameOr, type SchoolName } from './school-name.ts';
import { truthText } from './sites.ts';

/** How placements were joined to sites. Residents on no row are in none of the counts; the list is built when asked for. */
export function linksOf(linked: Pick<Linked, 'placed' | 'links'>, schoolName?: SchoolName): Result['links'] {
  const counts = { total: 0, linked: 0, unsure: 0 };
  for (const { withheld, at_community_school: verdict } of linked.placed) {
    if (withheld) continue;
    counts.total += 1;
    if (verdict === true) counts.linked += 1;
    if (verdict instanceof Unknown) counts.unsure += 1;
  }
  const list = memo(() =>
    linked.links.filter(({ placement }) => !placement.withheld).map((link) => linkResult(link, schoolName)),
  );
  return {
    ...counts,
    get links() {
      return list();
    },
  };
}

function linkResult({ placement, verdict, method, site, candidates }: Link, schoolName?: SchoolName): LinkResult {
  const placeOf = ({ kind, row }: Placement | CommunitySchoolSite) => {
    const { site_cds, site_name } = row.cells;
    return { kind, key: keyOf(row), cds: site_cds ?? null, name: nameOr(site_name, site_cds, schoolName) };
  };
  return {
    left: { ...placeOf(placement), origin: placeIn(placement) },
    right: site === null ? null : { ...placeOf(site), origin: placeIn(site) },
    verdict: truthText(verdict),
    method,
    candidates: candidates.map((candidate) => ({ ...placeOf(candidate.site), score: candidate.score })),
  };
}

/** Where the record stands, and the crosswalk's row that confirms its code, if one does. */
function placeIn({ row }: Placement | CommunitySchoolSite): LinkResult['left']['origin'] {
  const filled_from = row.places.filledFrom?.('site_cds');
  const origin = originOf(row, null);
  return filled_from === undefined ? origin : { ...origin, filled_from };
}
