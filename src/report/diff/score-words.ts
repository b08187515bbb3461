import type { CaseDifference, Difference } from '../../model/difference.ts';
import { percentSpan } from '../numbers.ts';

type ScoreChange = CaseDifference['score'];

/** A score's change as every format prints it. */
export interface ScoreRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** `+4.2 to +1.0 points`, or in words where one side has none. */
  readonly change: string;
  readonly split: string;
}

/** Rows of one score: an LEA's own, or a lever's. */
export function scoreRow(name: string, score: ScoreChange): ScoreRow {
  const { before, after } = score;
  return {
    name,
    before: before === null ? 'no score' : percentSpan(before),
    after: after === null ? 'no score' : percentSpan(after),
    change: changeText(score),
    split: splitText(score),
  };
}

/** Whether a score is not what it was. */
export function isMoved({ before, after, change }: ScoreChange): boolean {
  if (before === null || after === null) return before !== after;
  return change !== null && (pointsText(change.low) !== NONE || pointsText(change.high) !== NONE);
}

/** The levers of an LEA whose score is not what it was. */
export function leverRows({ levers }: CaseDifference, names: Difference['levers']): readonly ScoreRow[] {
  const titles = new Map(names.map(({ id, title }) => [id, title]));
  return levers.filter(isMoved).map((lever) => scoreRow(titles.get(lever.id) ?? lever.id, lever));
}

function changeText({ before, after, change }: ScoreChange): string {
  if (change !== null) return endsText(change);
  if (before === null && after === null) return 'none';
  return before === null ? 'scored now, and was not' : 'no longer scored';
}

const NONE = '0.0';

/** `low +4.2, high 0.0` in points of 100. */
function endsText({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [pointsText(low), pointsText(high)];
  if (from === to) return from === NONE ? 'none' : `${from} points`;
  return `low ${from}, high ${to} points`;
}

/** Points with their sign; a change too small to print is none only where it is none. */
function pointsText(share: number): string {
  const exact = Math.round(share * 1e9) / 1e7;
  if (exact === 0) return NONE;
  const text = Math.abs(exact) < 0.05 ? 'under 0.1' : Math.abs(exact).toFixed(1);
  return exact > 0 ? `+${text}` : `−${text}`;
}

const CAUSES = { data: 'records', rules: 'rules', links: 'links', date: 'date' } as const;

function splitText({ split }: ScoreChange): string {
  if (split === undefined) return '';
  const causes = Object.entries(CAUSES) as [keyof typeof CAUSES, string][];
  return causes
    .flatMap(([cause, word]) => {
      const part = split[cause];
      return part === undefined ? [] : [`${word}: ${endsText(part)}`];
    })
    .join('; ');
}
