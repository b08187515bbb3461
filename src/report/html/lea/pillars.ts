import type { CaseResult, PillarGrid } from '../../../model/result.ts';
import { PILLARS } from '../../../model/tables/vocabulary.ts';
import { MENTORS_COUNTED, PILLAR_ROWS, PILLAR_TITLES } from '../../pillar-words.ts';
import { mark } from '../mark.ts';
import { type Html, html } from '../markup.ts';
import { writeTable } from '../table.ts';

type State = NonNullable<PillarGrid>[string];

const CELLS: Readonly<Record<State, Html>> = {
  covered: mark('good', 'covered'),
  partly: mark('partly', 'partly'),
  missing: mark('open', 'not yet'),
  unknown: mark('unsure', 'not reported'),
};

/** The four pillars against all that should carry them. */
export function writePillars({ pillars }: CaseResult): Html {
  const columns = [{ title: 'Carried by' }, ...PILLARS.map((pillar) => ({ title: PILLAR_TITLES[pillar] }))];
  const rows = PILLAR_ROWS.map(([key, title]) => [
    title,
    ...PILLARS.map((pillar) => {
      const grid = pillars[key];
      return grid === null ? html`<span class="quiet">no record</span>` : CELLS[grid[pillar] ?? 'unknown'];
    }),
  ]);
  return html`<div class="grid">
${writeTable('Where each pillar is taught, practised and led', columns, rows)}
</div>
${pillars.mentors === null ? null : html`<p class="small quiet">${MENTORS_COUNTED}</p>`}`;
}
