import type { Result } from '../../../model/result.ts';
import { type CommonGap, isSystemic, localGaps, stateGaps } from '../../common-gaps.ts';
import { grouped } from '../../numbers.ts';
import { BASIS_LABELS, whose, whoseOfTheState } from '../../words.ts';
import { type Html, html } from '../markup.ts';
import { writeTable } from '../table.ts';

const COUNTS = [
  { title: 'Applies to', number: true },
  { title: 'Not yet', number: true },
  { title: 'Not reported', number: true },
];

/** What LEAs lack most often, as three numbers, and whether it is the region's matter or a few LEAs' own. */
export function writeCommonGaps(result: Result): Html {
  const levers = new Map(result.pack.levers.map(({ id, title }) => [id, title]));
  const rows = localGaps(result).map((gap) => [
    gap.rule.title,
    levers.get(gap.rule.lever) ?? gap.rule.lever,
    whose(gap.rule),
    ...countsOf(gap),
    isSystemic(gap) ? 'systemic' : 'local',
  ]);
  if (rows.length === 0) return html`<p>No gap is known at any scored LEA.</p>`;
  const columns = [{ title: 'Rule' }, { title: 'Lever' }, { title: 'Whose' }, ...COUNTS, { title: 'Reach' }];
  return html`${writeTable('Scored LEAs, commonest first', columns, rows)}
<p class="small quiet">Systemic: not yet in place at half or more of the LEAs that told, and at three at least. Work on it together; a local gap is one LEA's own.</p>`;
}

/** What no LEA can change, with what each agency can do. */
export function writeStateGaps(result: Result): Html {
  const rows = stateGaps(result).map((gap) => {
    const { title, for_the_state: asked, basis, source, fix } = gap.rule;
    return [
      title,
      asked ?? `No step is named for the agencies. Until it changes: ${fix}`,
      whoseOfTheState(gap.rule),
      ...countsOf(gap),
      `${BASIS_LABELS[basis]} · ${source}`,
    ];
  });
  if (rows.length === 0) return html`<p>Nothing among these LEAs waits for CTC or CDE alone.</p>`;
  const columns = [
    { title: 'Rule' },
    { title: 'What the agency can do' },
    { title: 'Whose' },
    ...COUNTS,
    { title: 'Basis' },
  ];
  return writeTable('Scored LEAs, commonest first', columns, rows);
}

function countsOf({ counts }: CommonGap): string[] {
  return [grouped(counts.applies), grouped(counts.gap), grouped(counts.not_reported)];
}
