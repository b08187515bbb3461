import type { Result } from '../../model/result.ts';
import { fileLine } from '../evidence.ts';
import { counted, grouped } from '../numbers.ts';
import { directoryLine, linkSummary, rowsRead, rulesLine, yearsLine } from '../run-words.ts';
import { linkReading, TO_CONFIRM, unsureLinks } from '../unsure-links.ts';
import { shortened, writeFacts, writeList } from './facts.ts';
import { mark, type Tone } from './mark.ts';
import { type Html, html } from './markup.ts';
import { writeTable } from './table.ts';

const LISTED = 50;
const INPUTS = [
  { title: 'File' },
  { title: 'Records' },
  { title: 'Read', number: true },
  { title: 'Left out', number: true },
  { title: 'SHA-256' },
];

/** What was read, how it was joined, what was mended, and by which rules: what every number rests on. */
export function writeRun(result: Result): Html {
  const { tool, pack, inputs, directory } = result;
  return html`${writeFacts([
    ['School year', yearsLine(result)],
    ['Rows', rowsRead(inputs)],
    ['Links', linkSummary(result)],
    ['Directory', directoryLine(result)],
    ['Rules', rulesLine(result)],
    ['Of the rules', html`<code>sha256 ${pack.sha256}</code>`],
    ['Of the directory', directory == null ? null : html`<code>sha256 ${directory.sha256}</code>`],
    ['Made by', `${tool.name} ${tool.version}, result schema ${result.schema_version}`],
  ])}
${writeInputs(inputs)}
${writeLinks(result)}
${writeRepairs(result)}
${writeUnassigned(result)}`;
}

function writeInputs(inputs: Result['inputs']): Html | null {
  if (inputs.length === 0) return null;
  const { shown, rest } = shortened(inputs, LISTED);
  const rows = shown.map(({ path, kind, records, left_out, sha256 }) => [
    path,
    kind,
    grouped(records),
    grouped(left_out),
    html`<code class="hash">${sha256}</code>`,
  ]);
  return html`<div class="inputs">
${writeTable('Input files', INPUTS, rows)}
</div>
${writeRest(rest)}`;
}

function writeLinks({ links }: Result): Html | null {
  const unsure = unsureLinks(links);
  if (unsure.length === 0) return null;
  const { shown, rest } = shortened(unsure, LISTED);
  const lines = shown.map((link) => {
    const { name, cds, key, origin } = link.left;
    return html`<strong>${name ?? cds ?? key}</strong> <code>${fileLine(origin)}</code>: ${linkReading(link)}`;
  });
  return html`<h3 class="group">Unsure links</h3>
${writeList(lines, 'bullets')}${writeRest(rest)}
${unsure.some(({ method }) => method === 'no-code') ? html`<p class="small quiet">${TO_CONFIRM}</p>` : null}`;
}

const SEVERITIES: Readonly<Record<Result['diagnostics'][number]['severity'], Tone>> = {
  error: 'open',
  warning: 'unsure',
  note: 'quiet',
};

function writeRepairs({ diagnostics }: Result): Html {
  const { shown, rest } = shortened(diagnostics, LISTED);
  const lines = shown.map(({ severity, message, hint, origin }) => {
    const place = origin === null ? null : html`<code>${fileLine(origin)}</code> `;
    return html`${mark(SEVERITIES[severity], severity)} ${place}${message}${hint === null ? null : html`<p class="small quiet">${hint}</p>`}`;
  });
  return html`<h3 class="group">Repairs</h3>
${writeList(lines) ?? html`<p>None: every row was read as it is.</p>`}${writeRest(rest)}`;
}

function writeUnassigned({ unassigned }: Result): Html | null {
  if (unassigned.length === 0) return null;
  const { shown, rest } = shortened(unassigned, LISTED);
  const lines = shown.map(({ key, origin, why }) => html`${key} <code>${fileLine(origin)}</code>: ${why}`);
  return html`<h3 class="group">${counted(unassigned.length, 'row')} in no LEA's findings</h3>
${writeList(lines, 'bullets')}${writeRest(rest)}`;
}

function writeRest(rest: number): Html | null {
  return rest === 0 ? null : html`<p class="small quiet">and ${counted(rest, 'more', 'more')} in the result file</p>`;
}
