import type { Result } from '../../model/result.ts';
import { waiverGroups, weightWaived } from '../waivers.ts';
import { writeList } from './facts.ts';
import { type Html, html } from './markup.ts';

/** What became of each waiver that was given; null where none were. */
export function writeWaivers(result: Result): Html | null {
  if (result.waivers === undefined) return null;
  return html`<p>${weightWaived(result)}</p>
${waiverGroups(result).map(
  ({ title, lines }) => html`<h3 class="group">${title}</h3>
${writeList(lines.map(({ about, signed }) => html`<strong>${about}</strong>: <span class="small">${signed}</span>`))}
`,
)}`;
}
