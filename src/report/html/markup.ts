import { raw, html as template } from 'hono/html';
import { COMMAND_SIGNS } from '../log-line.ts';
import { printable } from '../printable.ts';

/** Markup that is safe to put into a page: made by `html` or a constant of ours, never by data. */
export type Html = ReturnType<typeof raw>;

/** What stands between the markup of a template; a string is data and comes out inert, null and false as nothing. */
export type Piece = string | number | null | undefined | false | Html | readonly Piece[];

/**
 * Markup around data: every string is made printable and escaped on its way in, so that no reader of a page can tell
 * it from text. Attributes are quoted in the templates; a test reads them for that.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  // Without promises among the pieces, and Piece has none, what comes back is no promise either.
  return template(strings, ...pieces.map(inert)) as Html;
}

/** A constant of ours as it is: the stylesheet, a script. Data never goes through here. */
export function constant(text: string): Html {
  return raw(text);
}

function inert(piece: Piece): unknown {
  if (typeof piece === 'string') return apart(printable(piece));
  return Array.isArray(piece) ? piece.map(inert) : piece;
}

/** Signs that a log would act on, written as entities. */
function apart(text: string): unknown {
  if (!text.includes('::') && !text.includes('##[')) return text;
  const signs = (text.match(COMMAND_SIGNS) ?? []).map((sign) => raw(`&#${sign.charCodeAt(0)};`));
  return text.split(COMMAND_SIGNS).flatMap((part, at) => (at === 0 ? [part] : [signs[at - 1], part]));
}
