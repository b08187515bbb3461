import type { CdsListField, EnumListField, TextListField } from '../../model/field.ts';
import { codeDecoder } from './code.ts';
import { type Decoder, Refusal, type Repair, Repaired } from './decoded.ts';
import { decodeWord } from './word.ts';
import { isNone } from './words.ts';

/** Decodes a list split at `;` or `|`; `none` is a list known to be empty. An entry that stands twice counts once. */
export function listDecoder(field: TextListField | CdsListField | EnumListField): Decoder {
  const decodeEntry = entryDecoder(field);
  return (text) => {
    if (isNone(text)) return [];
    const entries = new Set<string>();
    let repair: Repair | null = null;
    for (const part of text.split(/[;|]/)) {
      const entry = part.trim();
      if (entry === '') continue;
      if (isNone(entry)) return refuseNone(text);
      const decoded = decodeEntry(entry);
      if (decoded instanceof Refusal) return refuseEntry(decoded, entry, decodeEntry);
      if (decoded instanceof Repaired) repair = decoded.repair;
      const value = decoded instanceof Repaired ? decoded.value : decoded;
      for (const each of Array.isArray(value) ? value : [value]) entries.add(String(each));
    }
    const list = [...entries];
    // Separators alone: a template that was not filled in, which says less than none.
    if (list.length === 0) return null;
    return repair === null ? list : new Repaired(list, repair);
  };
}

function entryDecoder(field: TextListField | CdsListField | EnumListField): Decoder {
  switch (field.of) {
    case 'enum':
      return decodeWord(field);
    case 'cds':
      return codeDecoder('lea');
    case 'text':
      return (text) => text;
  }
}

/** Entries between commas, slashes or on lines of their own are the likeliest slip. */
function refuseEntry(refusal: Refusal, entry: string, decode: Decoder): Refusal {
  const parts = entry.split(/[,/\n]| and /i).map((part) => part.trim());
  const areEntries = parts.length > 1 && parts.every((part) => !(decode(part) instanceof Refusal));
  return areEntries
    ? new Refusal(refusal.code, refusal.message, `separate entries with ";": write "${parts.join('; ')}"`)
    : refusal;
}

function refuseNone(text: string): Refusal {
  return new Refusal(
    'records/none-here',
    `"${text}" says none and names some; one or the other was expected`,
    'drop the "none", or keep it alone',
  );
}
