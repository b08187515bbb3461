import { printable } from '../printable.ts';
import { shorten } from '../shorten.ts';

// A sentence of a rule fits; a name that long would push everything else out of a comment.
const LONGEST = 1_000;

/** What begins a heading, a list, an underline, a numbered item or a command in a log where a line begins with it. */
const OPENING = /^(?:[-+=#]|:(?=:)|\d{1,9}[.)])/;

// Structure of Markdown and HTML; `_` between letters is none, and field names are full of it.
const STRUCTURE = /[\\`*[\]<>|~$&]|(?<![a-z0-9])_|_(?![a-z0-9])/;
// What GitHub links after the page is made, so that no escape keeps it from it: mentions, addresses, issues, emoji.
const LINKED = /@|#(?=\d)|(?<=gh)-(?=\d)|:(?=\/\/|[a-z0-9_+-]+:)|(?<=www)\./;
const ACTIVE = new RegExp(`${STRUCTURE.source}|(${LINKED.source})`, 'gi');

// A space of no width: the characters stay side by side to the eye, and apart to GitHub.
const APART = '&#8203;';

/**
 * Data as Markdown in which it is text and nothing else, on GitHub too: one line, not too long, signs of structure as
 * entities, which are never structure (CommonMark 6.2) and mean the same inside HTML and in cells of tables.
 */
export function inert(data: string): string {
  const text = shorten(printable(data).trim(), LONGEST);
  const opening = OPENING.exec(text)?.[0] ?? '';
  return opened(opening) + text.slice(opening.length).replace(ACTIVE, disarmed);
}

function opened(opening: string): string {
  if (opening === '') return '';
  const sign = entity(opening.slice(-1));
  return opening === '#' ? sign + APART : opening.slice(0, -1) + sign;
}

function disarmed(sign: string, linked: string | undefined): string {
  if (linked === undefined) return entity(sign);
  return sign === '.' ? APART + sign : sign + APART;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function entity(sign: string): string {
  return NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;
}
