// What XML 1.0 cannot hold at all, escaped or not: controls, halves of characters, two non-characters.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// Marks that reorder or hide text are legal, and are spelt out all the same.
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags: nothing in it is markup, and every character is legal. */
export function xmlText(text: string): string {
  return text
    .replace(ILLEGAL, spelt)
    .replace(HIDDEN, spelt)
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** ` name="value"`, on one line: an XML reader makes spaces of breaks in attributes, ours does so first. */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${xmlText(String(value).replace(/\s+/g, ' '))}"`;
}

function spelt(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
