import { COMMAND_SIGNS } from '../log-line.ts';
import { printable } from '../printable.ts';

// The two that XML 1.0 cannot hold, escaped or not, once nothing that acts on a screen is left.
const ILLEGAL = /[\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text on one line: nothing in it is markup, and every character is legal. */
export function xmlText(text: string): string {
  return printable(text)
    .replace(ILLEGAL, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(COMMAND_SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Lines of text, none of which the data can break in two. */
export function xmlLines(lines: readonly string[]): string {
  return lines.map(xmlText).join('\n');
}

/** ` name="value"` */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${xmlText(String(value))}"`;
}
