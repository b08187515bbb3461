import type { CaseResult, Result } from '../../model/result.ts';
import { byCounty } from '../by-county.ts';
import { isDraft } from '../draft.ts';
import type { ReportOptions } from '../format.ts';
import { inkFor } from '../ink.ts';
import { rulesById, viewOf } from '../view.ts';
import { writeBrief } from './brief.ts';
import { writeCase, writeDraftLine } from './case.ts';
import { writeFooter, writeGates } from './closing.ts';
import { writeCommonGaps, writeStateGaps } from './common-gaps.ts';
import { writeHeader } from './header.ts';
import { Page } from './page.ts';
import { writePortfolio } from './portfolio.ts';
import { writeSince } from './since.ts';
import { writeUnpaired } from './unpaired.ts';
import { writeUnsureLinks } from './unsure-links.ts';
import { writeWaivers } from './waivers.ts';

// A county's worth of placements.
const LINKS_LISTED = 1_000;

/** The report for a terminal: one LEA in full, several as a table with a brief each. */
export async function* reportText(result: Result, options: ReportOptions): AsyncGenerator<string> {
  const page = new Page(options.width, await inkFor(options.colour));
  const [only, ...others] = result.cases;
  if (only !== undefined && others.length === 0) writeOne(page, only, result);
  else yield* writeSeveral(page, result, options);
  writeWaivers(page, result);
  writeSince(page, result);
  writeGates(page, result);
  writeFooter(page);
  yield page.take();
}

function writeOne(page: Page, only: CaseResult, result: Result): void {
  const view = viewOf(only, rulesById(result));
  if (isDraft(view)) writeDraftLine(page, view);
  writeHeader(page, result);
  writeUnsureLinks(page, result);
  page.blank();
  writeCase(page, view, result);
}

function* writeSeveral(page: Page, result: Result, { detail, sort }: ReportOptions): Generator<string> {
  const cases = byCounty(result.cases);
  const rules = rulesById(result);
  writeHeader(page, result);
  if (cases.length === 0) return;
  // The list of a state's links is long to make: there it comes on asking.
  if (detail || result.links.total <= LINKS_LISTED) writeUnsureLinks(page, result);
  writePortfolio(page, cases, result, sort);
  writeCommonGaps(page, result);
  writeUnpaired(page, cases, result);
  writeStateGaps(page, result);
  page.section(detail ? 'Each LEA in full' : 'Each LEA in brief');
  for (const one of cases) {
    const view = viewOf(one, rules);
    if (detail) {
      page.blank();
      page.rule();
      if (isDraft(view)) writeDraftLine(page, view);
      writeCase(page, view, result);
    } else {
      writeBrief(page, view);
    }
    yield page.take();
  }
}
