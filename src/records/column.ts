import type { CellValue, Field } from '../model/field.ts';
import type { Delimiter } from '../model/source.ts';
import { type Decoded, type Decoder, Refusal, Repaired } from './decode/decoded.ts';
import { decoderOf, refusingNone } from './decode/decoder.ts';
import { refuseFormula } from './decode/formula.ts';
import { PercentColumn } from './decode/percent.ts';
import { cleaned, cleanedText } from './decode/signs.ts';
import { isNullWord } from './decode/words.ts';
import { unwrapped } from './decode/wrapping.ts';
import { withElsewhere } from './decode/written-elsewhere.ts';
import type { Rewrite } from './map/rewrite.ts';

/** Texts a column remembers: columns repeat themselves, but for free text. */
const MOST_REMEMBERED = 100_000;

/** Evidence may quote a paragraph; beyond this a document was pasted. Refusals would quote it, too. */
const LONGEST = 5000;

/** One field's cells in one file. Each distinct text is decoded once, and equal texts give the very same value. */
export class Column {
  readonly field: string;
  readonly percent: PercentColumn | null;
  private readonly decode: Decoder;
  private readonly takesStar: boolean;
  private readonly isFreeText: boolean;
  private readonly clean: (text: string) => string;
  private readonly known = new Map<string, Decoded>();
  private readonly rewrite: Rewrite | null;
  private lastText = '';
  private lastDecoded: Decoded = null;

  /** `rewrite` is what a column map does to the cells first; `by` is the sign between the cells of the table. */
  constructor(name: string, field: Field, heading: string, rewrite: Rewrite | null = null, by: Delimiter = ',') {
    this.field = name;
    this.takesStar = field.type === 'count';
    this.isFreeText = isFreeText(name, field);
    this.clean = this.isFreeText ? cleanedText : cleaned;
    if (field.type === 'percent') {
      this.percent = new PercentColumn(heading);
      this.decode = refusingNone(withElsewhere(this.percent.decode, by, new PercentColumn(heading).decode));
    } else {
      this.percent = null;
      this.decode = decoderOf(name, field, by);
    }
    this.rewrite = rewrite;
    // A map may give a blank cell a meaning: a constant has no other cells.
    if (rewrite !== null) this.lastDecoded = this.decodeTrimmed('');
  }

  /** The cell's value, null where not reported, or why it cannot be read. */
  read(text: string): Decoded {
    // Rows of one grant or site stand together: the cell above is the likeliest match.
    if (text === this.lastText) return this.lastDecoded;
    let decoded = this.known.get(text);
    if (decoded === undefined) {
      decoded = this.decodeTrimmed(this.clean(text).trim());
      if (this.known.size < MOST_REMEMBERED) this.known.set(text, decoded);
    }
    this.lastText = text;
    this.lastDecoded = decoded;
    return decoded;
  }

  private decodeTrimmed(written: string): Decoded {
    const text = this.rewrite === null ? written : this.rewrite(written);
    if (text instanceof Refusal) return text;
    if (isNullWord(text) && !(text === '*' && this.takesStar)) return null;
    if (text.length > LONGEST) return refuseLong(text);
    const bare = unwrapped(text, this.isFreeText);
    if (bare === text) return refuseFormula(text) ?? this.decode(text);
    const decoded = isNullWord(bare) ? null : this.decode(bare);
    return isPlain(decoded) && decoded !== null ? new Repaired(decoded, 'unwrapped') : decoded;
  }
}

/** School years are text whose dash matters. */
function isFreeText(name: string, field: Field): boolean {
  return name !== 'school_year' && (field.type === 'text' || (field.type === 'list' && field.of === 'text'));
}

function refuseLong(text: string): Refusal {
  return new Refusal(
    'records/cell-too-long',
    `this cell holds ${text.length} characters, beginning "${text.slice(0, 40)}"; at most ${LONGEST} were expected`,
    'name the document in evidence instead of pasting it, or look for a quote that is never closed',
  );
}

/** Whether a decoded cell is a plain value, neither mended nor refused. */
export function isPlain(decoded: Decoded): decoded is CellValue | null {
  return (
    typeof decoded !== 'object' || decoded === null || !(decoded instanceof Repaired || decoded instanceof Refusal)
  );
}
