import type { CaseResult, Result } from '../../model/result.ts';
import type { Sort } from '../../model/sort.ts';
import { dutiesToConfirm, someTitles, standingLine } from '../brief.ts';
import { type CommonGap, localGaps, stateGaps } from '../common-gaps.ts';
import { firstPlace } from '../evidence.ts';
import { factLabel } from '../field-label.ts';
import { gainOf } from '../finding-words.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { nextQuestion, nextStep } from '../next-step.ts';
import { groupsByScore, standingOf } from '../portfolio-words.ts';
import { shorten } from '../shorten.ts';
import { isUnfunded } from '../standing.ts';
import type { Finding, View } from '../view.ts';
import { waivedLast } from '../waivers.ts';
import { askHolder, BASIS_LABELS, whose, whoseOfTheState } from '../words.ts';
import { headingName } from './lea.ts';
import { lines, type Markdown, md, type Piece } from './markup.ts';
import type { Room } from './room.ts';

const NAME = 120;
// Of the page: what stops, and the table, leave room for the rest.
const DUTIES_SHARE = 0.2;
const TABLE_SHARE = 0.4;

/** The LEAs with a duty that their records do not show, first of all. */
export function writeOpenDuties(room: Room, views: Iterable<View>): void {
  const open: { readonly view: View; readonly findings: readonly Finding[] }[] = [];
  for (const view of views) if (view.duties.notShown.length > 0) open.push({ view, findings: view.duties.notShown });
  if (open.length === 0) return;
  room.section(`Duties the records do not show (${open.length} of the LEAs)`);
  const block = ({ view, findings }: (typeof open)[number]): Markdown => {
    const duties = waivedLast(findings).map(({ rule, result }) => {
      const basis = rule.basis === 'framework' ? BASIS_LABELS.framework : null;
      const waived = result.waiver === null ? null : `waived until ${result.waiver.expires}`;
      const aside = [firstPlace(result), waived, basis].filter((part) => part !== null).join('; ');
      return aside === '' ? rule.title : `${rule.title} (${aside})`;
    });
    return lines([md`- **${headingName(view)}**: ${duties.join('; ')}`]);
  };
  room.list(open, block, { noun: 'LEA', share: DUTIES_SHARE });
}

/** The commonest gaps as three numbers; what only CTC or CDE can change apart. */
export function writeCommonGaps(room: Room, result: Result): void {
  const numbers = ({ counts }: CommonGap) => [counts.applies, counts.gap, counts.not_reported];
  const local = localGaps(result).map((gap) => [gap.rule.title, whose(gap.rule), ...numbers(gap)]);
  const state = stateGaps(result).map((gap) => {
    const asks = gap.rule.for_the_state === null ? null : md`: ${gap.rule.for_the_state}`;
    return [[gap.rule.title, asks], whoseOfTheState(gap.rule), ...numbers(gap)];
  });
  writeGapTable(room, 'Commonest gaps', local);
  writeGapTable(room, 'For the state agencies: what only CTC or CDE can change', state);
}

function writeGapTable(room: Room, title: string, rows: readonly (readonly Piece[])[]): void {
  if (rows.length === 0) return;
  room.section(title);
  room.table(['Rule', 'Whose', 'Applies to', 'Not yet', 'Not reported'], rows, { noun: 'rule', share: DUTIES_SHARE });
}

/** All LEAs: evidence before score and never a rank; by score the ones that nothing tells apart stand together. */
export function writeLeas(room: Room, cases: readonly CaseResult[], sort: Sort): void {
  room.section('The LEAs');
  const groups = sort === 'score' ? groupsByScore(cases) : [{ title: null, cases }];
  for (const group of groups) {
    if (group.title !== null) room.write(md`\n**${group.title}**\n\n`);
    const headings = ['County', 'LEA', 'Evidence on file', 'Alignment', 'Band'];
    room.table(headings, group.cases.map(rowOf), { noun: 'LEA', share: TABLE_SHARE / groups.length });
    // A table of a thousand groups would be headings only.
    if (room.isFull) return;
  }
}

function rowOf(one: CaseResult): Piece[] {
  const { evidence, alignment, band } = standingOf(one);
  return [shorten(countyOf(one), NAME), shorten(nameOf(one), NAME), evidence, alignment, band];
}

/** One LEA in brief: what is in place, one next step and whose, duties to confirm, what could not be answered. */
export function briefBlock(view: View): Markdown {
  const { lea, duties, inPlace, notReported } = view;
  const confirm = dutiesToConfirm(duties).map(({ title, standing }) => `${title} (${standing})`);
  return lines([
    md`#### ${headingName(view)}\n`,
    md`${lea.lea.cds} · ${countyOf(lea)} · ${standingLine(view)}\n`,
    ...lea.notes.map((note) => md`- Note: ${note}`),
    isUnfunded(lea) ? null : md`- In place: ${titles(inPlace) || 'nothing shown in full yet'}`,
    nextLine(view),
    confirm.length === 0 ? null : md`- Duties to confirm: ${confirm.join('; ')}`,
    notReported.length === 0 ? null : md`- Could not answer: ${titles(notReported)}`,
  ]);
}

function nextLine(view: View): Piece {
  const next = nextStep(view);
  if (next !== undefined) {
    return md`- Next step: ${next.rule.fix} (${whose(next.rule)}${gainOf(next)}; ${BASIS_LABELS[next.rule.basis]})`;
  }
  const ask = nextQuestion(view);
  if (ask === undefined) return null;
  return md`- Next step: ${askHolder(ask.fact.held_by)}: ${factLabel(ask.fact)} (${ask.finding.rule.title})`;
}

function titles(findings: readonly Finding[]): string {
  const { titles: shown, rest } = someTitles(findings);
  return rest > 0 ? `${shown.join('; ')}; and ${rest} more` : shown.join('; ');
}
