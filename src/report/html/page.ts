import { createHash } from 'node:crypto';
import { FOOTER } from '../words.ts';
import { STRIPES } from './bar.ts';
import { constant, type Html, html } from './markup.ts';
import { STYLES } from './styles/index.ts';

/** A part of a page under its heading, which the page's contents name. */
export interface Section {
  /** One word of ours: links within the page go to it. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** What a page is made of. */
export interface PageParts {
  /** Of the window and of history; the heading stands in `top`. */
  readonly title: string;
  /** The page's own heading and what is read first. */
  readonly top: Html;
  readonly sections: readonly Section[];
  /** Who may read it (`sharingLine`), the first line of every page that has small or masked counts. */
  readonly sharing: string | null;
  /** Where this page belongs, above its heading: a way back to the index. */
  readonly trail?: Html;
  /** Styles of this kind of page alone, a constant of ours. */
  readonly styles?: string;
  /** What makes the page handier, and is never needed to read it: a constant of ours. */
  readonly script?: string;
}

/** A page that stands alone: it asks nothing of any network, and its policy would not let it. */
export function writePage({ title, top, sections, sharing, trail, styles = '', script }: PageParts): string {
  const style = STYLES + styles;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${constant(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${trail === undefined ? null : html`<nav class="trail" aria-label="Where this page belongs">${trail}</nav>`}
<main id="main" tabindex="-1">
${STRIPES}
<div class="top">
${sharing === null ? null : html`<p class="notice">${sharing}</p>\n`}${top}
</div>
${contents(sections)}
${sections.map(writeSection)}
</main>
<footer>
${FOOTER.map((line) => html`<p>${line}</p>\n`)}</footer>
${script === undefined ? null : html`<script>${constant(script)}</script>\n`}</body>
</html>
`;
  return page.toString();
}

function contents(sections: readonly Section[]): Html | null {
  if (sections.length < 2) return null;
  return html`<nav class="contents" aria-label="On this page">
<ul>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>`;
}

function writeSection({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

const POLICY = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";

/** Nothing is loaded and nothing runs but the page's own style and script, known by their hashes. */
function policy(style: string, script: string | undefined): string {
  const scripts = script === undefined ? '' : `; script-src '${hashOf(script)}'`;
  return `${POLICY}; style-src '${hashOf(style)}'${scripts}`;
}

const hashes = new Map<string, string>();

/** A folder of a thousand pages shares its styles: each is hashed once. */
function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `sha256-${createHash('sha256').update(text).digest('base64')}`;
  hashes.set(text, hash);
  return hash;
}
