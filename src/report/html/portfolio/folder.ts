import type { CaseResult, Result } from '../../../model/result.ts';
import { byCounty } from '../../by-county.ts';
import type { ReportFile, ReportOptions } from '../../format.ts';
import { counted } from '../../numbers.ts';
import { rulesById, viewOf } from '../../view.ts';
import { writeLea } from '../lea/index.ts';
import { type Html, html } from '../markup.ts';
import { writeBriefPage } from './brief-page.ts';
import { indexOf } from './index-of.ts';
import { writeIndexPage } from './index-page.ts';
import { briefPath, IN_FOLDER, leaPath } from './places.ts';
import { writeStatePage } from './state-page.ts';

/** An index, a page and a brief for each LEA, and what waits for the state: each file stands alone and leads to the others. */
export async function* reportHtmlFolder(result: Result, { sort }: ReportOptions): AsyncGenerator<ReportFile> {
  yield { path: 'index.html', text: writeIndexPage(indexOf(result, IN_FOLDER, sort), null) };
  yield { path: IN_FOLDER.state ?? '', text: writeStatePage(result) };
  const rules = rulesById(result);
  for (const one of byCounty(result.cases)) {
    const view = viewOf(one, rules);
    yield { path: leaPath(one), text: writeLea(view, result, trail(result, one, 'page')) };
    yield { path: briefPath(one), text: writeBriefPage(view, result, trail(result, one, 'brief')) };
  }
}

/** The way back, and to the same LEA at another length. */
function trail({ cases }: Result, one: CaseResult, here: 'page' | 'brief'): Html {
  const up = '../';
  const back = html`<a href="../index.html">${cases.length === 1 ? 'Overview' : `All ${counted(cases.length, 'LEA')}`}</a>`;
  return here === 'page'
    ? html`${back} · <a href="${up + briefPath(one)}">One-page brief</a>`
    : html`${back} · <a href="${up + leaPath(one)}">Full page</a>`;
}
