import type { Result } from '../../model/result.ts';
import { draftLine, isDraft } from '../draft.ts';
import { dutyCounts, FROM_MEMORY, notShownWords, undecidedWords } from '../duty-words.ts';
import { foundAndSeen } from '../evidence.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { percentSpan, points } from '../numbers.ts';
import { shorten } from '../shorten.ts';
import { bandOf, cautionsOf, evidenceOnFile, isUnfunded, whyUnscored } from '../standing.ts';
import { type Finding, isOpen, type View, widthOf } from '../view.ts';
import { waivedLine } from '../waivers.ts';
import { BASIS_LABELS, whose, whoseOfTheState } from '../words.ts';
import { dutyBlock, gapBlock, shownLine } from './finding.ts';
import { joined, lines, type Markdown, md } from './markup.ts';
import { writeMissing } from './missing.ts';
import type { Room } from './room.ts';

// A heading is a line: longer names are cut there, and whole in the other reports.
const NAME = 120;

/** An LEA's name in a heading. */
export function headingName({ lea }: View): string {
  return shorten(nameOf(lea), NAME);
}

/** What a draft opens with: its duties and its score in a line, for its writer. */
export function writeDraftLine(room: Room, view: View): void {
  if (isDraft(view)) room.write(md`${draftLine(view)}\n\n`);
}

/** Who it is and how it stands. */
export function writeHead(room: Room, view: View): void {
  const { lea } = view;
  room.write(md`## ${headingName(view)}\n\n`);
  const county = lea.lea.county === null ? countyOf(lea) : `${lea.lea.county} County`;
  const score =
    lea.score === null
      ? whyUnscored(lea)
      : md`**alignment ${percentSpan(lea.score)} of 100** · ${bandOf(lea)} · ${evidenceOnFile(lea)}`;
  room.list([joined([lea.lea.cds, shorten(county, NAME), score], ' · ')], (line) => lines([line]), { noun: 'line' });
  const cautions = lea.score === null ? [] : cautionsOf(lea);
  if (cautions.length + lea.notes.length > 0) room.write(md`\n`);
  room.list([...cautions, ...lea.notes], (text) => lines([md`- ${text}`]), { noun: 'note' });
}

/** One LEA's findings: what stops first, then what would add most, then what is not known; what is in place folded. */
export function writeFindings(room: Room, view: View, result: Result): void {
  const { duties } = view;
  if (!isUnfunded(view.lea)) {
    writeReadyToPair(room, view, result);
    writeDuties(room, 'Duties the records do not show', duties.notShown, notShownWords);
    writeGaps(room, 'Not yet in place, or in part', view.notYet, ', what would add most first');
    writeDuties(room, 'Duties not shown either way', duties.undecided, undecidedWords);
    writeDuties(room, 'Duties to check', duties.differing, () => FROM_MEMORY);
    writeForTheState(room, view);
    writeNotReported(room, view);
    writeMissing(room, view);
    writeShown(room, view);
  }
  writeContext(room, view);
}

function writeReadyToPair(room: Room, { lea }: View, { pack }: Result): void {
  if (lea.paired !== false) return;
  room.section('Ready to pair');
  const titles = lea.ready_to_pair.map((id) => pack.rules.find((rule) => rule.id === id)?.title ?? id);
  if (titles.length === 0) room.write(md`Nothing is shown in place yet for the other side to join.\n`);
  room.list(titles, (title) => lines([md`- ${title}`]), { noun: 'rule' });
}

function writeDuties(room: Room, title: string, findings: readonly Finding[], words: (one: Finding) => string): void {
  if (findings.length === 0) return;
  room.section(`${title} (${findings.length})`);
  room.list(findings, (finding) => dutyBlock(finding, words(finding)), { noun: 'duty', plural: 'duties' });
}

function writeGaps(room: Room, title: string, findings: readonly Finding[], order = ''): void {
  if (findings.length === 0) return;
  room.section(`${title} (${findings.length})${order}`);
  room.list(findings, gapBlock, { noun: 'gap' });
}

function writeForTheState(room: Room, { forTheState, notYet }: View): void {
  const parts = [...forTheState, ...notYet].filter(({ rule }) => rule.for_the_state !== null);
  if (forTheState.length + parts.length === 0) return;
  room.section('For the state agencies: what only CTC or CDE can change');
  room.list(forTheState, gapBlock, { noun: 'gap' });
  const part = ({ rule }: Finding): Markdown =>
    lines([md`- **${rule.title}**: ${rule.for_the_state} (${whoseOfTheState(rule)}; ${BASIS_LABELS[rule.basis]})`]);
  room.list(parts, part, { noun: 'gap' });
}

function writeNotReported(room: Room, { notReported }: View): void {
  if (notReported.length === 0) return;
  room.section(`Not reported (${notReported.length})`);
  const byWidth = [...notReported].sort((left, right) => widthOf(right) - widthOf(left));
  const line = (finding: Finding): Markdown => {
    const width = widthOf(finding);
    const waived = waivedLine(finding.result);
    return lines([
      md`- ${finding.rule.title}${width > 0 ? `: ${points(width)} points open` : null}${waived === '' ? null : `; waived ${waived}`}`,
    ]);
  };
  room.list(byWidth, line, { noun: 'rule' });
}

function writeShown(room: Room, { inPlace, duties }: View): void {
  room.folded(`In place (${inPlace.length})`, () => {
    if (inPlace.length === 0) room.write(md`Nothing is shown in full yet.\n`);
    room.list(inPlace, shownLine, { noun: 'rule' });
  });
  const shown = [...duties.shown, ...duties.agreeing];
  room.folded(`Duties: ${shown.length} the records agree with`, () => {
    room.write(md`${dutyCounts(duties) ?? 'No duty applies here.'}\n\n`);
    room.list(duties.held, (lead) => lines([md`- Other duties are ${lead}.`]), { noun: 'lead' });
    room.list(shown, shownLine, { noun: 'duty', plural: 'duties' });
  });
}

function writeContext(room: Room, { context, lea }: View): void {
  if (context.length === 0) return;
  const line = (finding: Finding): Markdown => {
    const { rule, result } = finding;
    // Without a score there is no list of gaps: what an agency could do next stands here.
    const next = lea.score === null && isOpen(finding) ? md`  - Do: ${rule.fix} **${whose(rule)}**` : null;
    return lines([md`- ${rule.title}${foundAndSeen(result)}${rule.verified ? null : md` (check)`}`, next]);
  };
  room.folded('Context, shown and never scored', () => room.list(context, line, { noun: 'fact' }));
}
