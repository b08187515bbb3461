import { countyOf } from '../../lea-name.ts';
import { type Html, html } from '../markup.ts';
import type { Index } from './index-of.ts';

/** Search and filters; the script shows them, since without it they would do nothing. */
export function writeFilters(index: Index): Html {
  const { rows, bands, regions } = index;
  const count = rows.length;
  return html`<fieldset id="find" class="find" hidden>
<legend>Find LEAs</legend>
<p><label for="find-text">Search</label> <input id="find-text" name="text" type="search" placeholder="LEA, county or code" autocomplete="off"></p>
${choose(
  'county',
  'County',
  rows.map(({ one }) => countyOf(one)),
)}
${
  regions === null
    ? null
    : choose(
        'region',
        'TA region',
        rows.map(({ one }) => regions.of(one) ?? '–'),
      )
}
<p><label for="find-band">Band</label> <select id="find-band" name="band"><option value="">all</option>${bands.map((band, at) => html`<option value="${at}">${band}</option>`)}</select></p>
${choose(
  'lever',
  'Most to gain in',
  rows.flatMap(({ lever }) => lever ?? []),
)}
<p><button type="button" id="clear">Clear</button></p>
<output id="shown" aria-live="polite">${count} of ${count} LEAs shown</output>
</fieldset>`;
}

function choose(key: string, title: string, values: readonly string[]): Html {
  const options = [...new Set(values)].sort();
  return html`<p><label for="find-${key}">${title}</label> <select id="find-${key}" name="${key}"><option value="">all</option>${options.map((value) => html`<option>${value}</option>`)}</select></p>`;
}
