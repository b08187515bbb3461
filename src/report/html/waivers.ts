import type { CaseResult, Result } from '../../model/result.ts';
import { waiverGroups, weightWaived } from '../waivers.ts';
import { writeList } from './facts.ts';
import { type Html, html } from './markup.ts';

/** What became of each waiver that was given; null where none were. The page of one LEA of several tells its own alone. */
export function writeWaivers(run: Result, lea?: CaseResult): Html | null {
  if (run.waivers === undefined) return null;
  const isAll = lea === undefined || run.cases.length === 1;
  const result = isAll ? run : { ...run, waivers: run.waivers.filter((each) => each.lea === lea.lea.cds) };
  if (!isAll && result.waivers?.length === 0) return null;
  return html`<p>${weightWaived(result)}</p>
${waiverGroups(result).map(
  ({ title, lines }) => html`<h3 class="group">${title}</h3>
${writeList(lines.map(({ about, signed }) => html`<strong>${about}</strong>: <span class="small">${signed}</span>`))}
`,
)}`;
}
