import { isAscii, isUtf8 } from 'node:buffer';
import { isSuspect } from './garbled.ts';
import { ENOUGH, type Encoding, sniff } from './sniff.ts';
import { cutLength, soundLength } from './utf-8.ts';
import { fromWindows1252, is1252Above, maybeUtf8At, undefinedIn, utf8In } from './windows-1252.ts';

/**
 * Why bytes are not read as text any further: no text at all, a zero in it, an encoding not read, a byte that is no
 * character in the encoding, an end within a character, or characters of UTF-8 and of another encoding in one file.
 */
export type NotText = 'binary' | 'nul' | 'utf-32' | 'no-character' | 'cut' | 'mixed';

const NO_BYTES = Buffer.alloc(0);

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** "Ã", "Â", "â": at the end of a file they are the first byte of a UTF-8 character cut in two. */
const LIKELY_CUT = [0xc2, 0xc3, 0xe2];

/** Turns a file's bytes into UTF-8 without a mark, chunk by chunk; plain ASCII is handed on as it is. */
export class TextDecoding {
  /** null: too few bytes yet to tell. */
  encoding: Encoding | null = null;
  /** Whether UTF-16 was told by its pattern alone. */
  isUnmarked = false;
  /** What stopped the reading; what was handed on before is sound. */
  wrong: NotText | null = null;
  /** Whether characters beyond ASCII were handed on. */
  hasSpecial = false;
  /** Whether among them were some that garbled text is made of. */
  hasSuspects = false;
  /** Characters beyond ASCII read as Windows-1252. */
  special = 0;
  private held = NO_BYTES;
  private utf16 = new TextDecoder('utf-16le');

  /** The next of the text, as far as it is sound and whole. */
  take(chunk: Buffer): Buffer {
    const bytes = this.withHeld(chunk);
    if (this.encoding !== null) return this.decode(bytes);
    if (bytes.length >= ENOUGH) return this.begin(bytes);
    return this.hold(bytes, 0);
  }

  /** The rest of the text. */
  end(): Buffer {
    const first = this.encoding === null ? this.begin(this.withHeld(NO_BYTES)) : NO_BYTES;
    return this.wrong === null ? Buffer.concat([first, this.last()]) : first;
  }

  private begin(bytes: Buffer): Buffer {
    const { is, isMarked } = sniff(bytes);
    if (is === 'binary' || is === 'utf-32') return this.stop(is, NO_BYTES);
    this.encoding = is;
    this.isUnmarked = is !== 'utf-8' && !isMarked;
    if (is === 'utf-16be') this.utf16 = new TextDecoder('utf-16be');
    return this.decode(is === 'utf-8' && bytes.indexOf(BYTE_ORDER_MARK) === 0 ? bytes.subarray(3) : bytes);
  }

  private decode(bytes: Buffer): Buffer {
    switch (this.encoding) {
      case 'windows-1252':
        return this.decode1252(bytes);
      case 'utf-16le':
      case 'utf-16be':
        return this.noted(Buffer.from(this.utf16.decode(bytes, { stream: true })));
      default:
        return isAscii(bytes) && !bytes.includes(0) ? bytes : this.decode8(bytes);
    }
  }

  private decode8(bytes: Buffer): Buffer {
    const whole = bytes.length - cutLength(bytes);
    const text = bytes.subarray(0, whole);
    const sound = isUtf8(text) ? text : text.subarray(0, soundLength(text));
    const mayBe1252 = !this.hasSpecial && is1252Above(sound);
    if (sound.length === whole && (isAscii(sound) || !mayBe1252)) {
      this.hold(bytes, whole);
      return this.noted(sound);
    }
    if (!mayBe1252) return this.stop('mixed', this.noted(sound));
    this.encoding = 'windows-1252';
    return this.decode1252(bytes);
  }

  private decode1252(bytes: Buffer): Buffer {
    const zero = bytes.indexOf(0);
    if (zero !== -1) return this.stop(isStray(bytes, zero) ? 'nul' : 'binary', bytes.subarray(0, zero));
    const undefinedAt = undefinedIn(bytes);
    const utf8At = utf8In(bytes);
    const at = utf8At === -1 || (undefinedAt !== -1 && undefinedAt < utf8At) ? undefinedAt : utf8At;
    const end = at === -1 ? bytes.length - maybeUtf8At(bytes) : at;
    const { text, special } = fromWindows1252(bytes.subarray(0, end));
    this.special += special;
    if (special > 0) this.hasSpecial = true;
    if (at !== -1) return this.stop(at === utf8At ? 'mixed' : 'no-character', text);
    this.hold(bytes, end);
    return text;
  }

  /** What stands at the end of the bytes without what would end it. */
  private last(): Buffer {
    const bytes = this.withHeld(NO_BYTES);
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be')
      return this.noted(Buffer.from(this.utf16.decode()));
    if (bytes.length === 0) return NO_BYTES;
    const isCut = this.hasSpecial || bytes.length > 1 || LIKELY_CUT.includes(bytes[0] ?? 0);
    if (this.encoding === 'utf-8' && isCut) return this.stop('cut', NO_BYTES);
    this.encoding = 'windows-1252';
    const { text, special } = fromWindows1252(bytes);
    this.special += special;
    this.hasSpecial = true;
    return text;
  }

  /** UTF-8 text without zeros, and what is to be known of it. */
  private noted(text: Buffer): Buffer {
    const zero = text.indexOf(0);
    if (zero !== -1) return this.stop(isStray(text, zero) ? 'nul' : 'binary', this.noted(text.subarray(0, zero)));
    if (!isAscii(text)) {
      this.hasSpecial = true;
      this.hasSuspects ||= isSuspect(text);
    }
    return text;
  }

  /** Many zeros are no text, and nothing before them is worth reading. */
  private stop(wrong: NotText, sound: Buffer): Buffer {
    this.wrong = wrong;
    return wrong === 'binary' ? NO_BYTES : sound;
  }

  private withHeld(chunk: Buffer): Buffer {
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    this.held = NO_BYTES;
    return bytes;
  }

  /** Keeps the bytes from a place for the next chunk; a copy, since chunks may be used again. */
  private hold(bytes: Buffer, from: number): Buffer {
    this.held = Buffer.from(bytes.subarray(from));
    return NO_BYTES;
  }
}

/** A zero or two in a text is a slip of whatever wrote it; more, and it is no text. */
function isStray(bytes: Buffer, first: number): boolean {
  const second = bytes.indexOf(0, first + 1);
  return second === -1 || bytes.indexOf(0, second + 1) === -1;
}
