import { type Html, html, type Piece } from './markup.ts';

/** Labels with what they stand for; those with nothing to say are left out. */
export function writeFacts(facts: readonly (readonly [string, Piece])[]): Html {
  const told = facts.filter(([, value]) => value !== null && value !== '' && value !== undefined);
  return html`<dl class="facts">
${told.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** A list of what has one line each; nothing for none. */
export function writeList(lines: readonly Piece[], kind = 'plain'): Html | null {
  if (lines.length === 0) return null;
  return html`<ul class="${kind}">
${lines.map((line) => html`<li>${line}</li>\n`)}</ul>`;
}

/** The first of a long list, and how many more there are. */
export function shortened<T>(
  list: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly rest: number } {
  return { shown: list.slice(0, most), rest: Math.max(0, list.length - most) };
}
