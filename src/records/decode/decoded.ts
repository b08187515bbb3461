import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { CellValue } from '../../model/field.ts';

/** Why a cell cannot be read, without its place: the same text is refused for the same reason wherever it stands. */
export class Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  constructor(code: DiagnosticCode, message: string, hint: string | null) {
    this.code = code;
    this.message = message;
    this.hint = hint;
  }
}

/** What mending a cell took, or taking `up to 4` for 0 to 4; each is counted and told once a file. */
export type Repair = 'padded' | 'joined' | 'completed' | 'bounded' | 'unwrapped';

/** A value that was not written as it is read. */
export class Repaired {
  readonly value: CellValue;
  readonly repair: Repair;
  constructor(value: CellValue, repair: Repair) {
    this.value = value;
    this.repair = repair;
  }
}

/** A cell's text decoded; null is "not reported". */
export type Decoded = CellValue | Repaired | Refusal | null;

/** Decodes trimmed text that is not a null word. */
export type Decoder = (text: string) => Decoded;
