import type { Directory, DirectoryEntry } from '../../model/directory.ts';

const STATUSES: Readonly<Record<string, DirectoryEntry['status']>> = {
  '': 'active',
  P: 'pending',
  C: 'closed',
  M: 'merged',
};
const CODE = 14;
const DISTRICT = 7;
/** Sorts after every digit. */
const LAST = '~';

/** Where rows begin and end in the text. */
interface Section {
  readonly begin: number;
  readonly end: number;
}

/** What is known of a compact directory's file. */
export interface CompactFile {
  readonly path: string;
  readonly sha256: string;
}

/** A compact directory, asked without being taken apart: codes are found by halving the text, rows read when asked for. */
export class CompactDirectory implements Directory {
  readonly path: string;
  readonly sha256: string;
  readonly date: string | null;
  readonly schools: number;
  readonly agencies: number;
  readonly lists_closed: boolean;
  private readonly tellsCharters: boolean;
  private readonly text: string;
  /** Where the first row begins. */
  private readonly start: number;
  /** A code is asked about for its status, its name and its funding. */
  private readonly asked = new Map<string, DirectoryEntry | null>();
  /** Where the rows of a district are: many of its schools are asked about. */
  private readonly districts = new Map<string, Section>();
  private byLastSeven: Map<string, number[]> | null = null;

  constructor(text: string, { path, sha256 }: CompactFile) {
    this.path = path;
    this.sha256 = sha256;
    this.text = text;
    const head = /^(#[^\n]*\n)*/.exec(text)?.[0] ?? '';
    const told = (name: string) => new RegExp(`^# ${name}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
    this.start = head.length;
    this.date = /^\d{4}-\d{2}-\d{2}$/.test(told('date')) ? told('date') : null;
    this.schools = Number(told('schools')) || 0;
    this.agencies = Number(told('agencies')) || 0;
    this.lists_closed = told('closed schools') === 'listed';
    this.tellsCharters = told('charters') === 'listed';
  }

  find(cds: string): DirectoryEntry | undefined {
    const asked = this.asked.get(cds);
    if (asked !== undefined) return asked === null ? undefined : asked;
    const at = this.seek(cds);
    const found = this.text.startsWith(cds, at) ? this.entryAt(at) : undefined;
    this.asked.set(cds, found ?? null);
    return found;
  }

  findSchool(lastSeven: string): readonly DirectoryEntry[] {
    this.byLastSeven ??= this.indexSchools();
    return this.entriesAt(this.byLastSeven.get(lastSeven) ?? []);
  }

  schoolsOf(district: string): readonly DirectoryEntry[] {
    const { begin, end } = this.districtAt(district.slice(0, DISTRICT));
    const places: number[] = [];
    for (let at = begin; at < end; at = this.next(at)) {
      if (!this.text.startsWith('0000000', at + DISTRICT)) places.push(at);
    }
    return this.entriesAt(places);
  }

  /** Where the first row at or after a code begins. */
  private seek(code: string): number {
    return this.halve(code, this.districtAt(code.slice(0, DISTRICT)));
  }

  /** The rows whose codes begin with these digits. */
  private districtAt(digits: string): Section {
    const known = this.districts.get(digits);
    if (known !== undefined) return known;
    const whole = { begin: this.start, end: this.text.length };
    const begin = this.halve(digits, whole);
    const district = { begin, end: this.halve(digits + LAST, { ...whole, begin }) };
    this.districts.set(digits, district);
    return district;
  }

  private halve(code: string, { begin, end }: Section): number {
    const { text } = this;
    let low = begin;
    let high = end;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const row = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
      if (text.slice(row, row + code.length) < code) low = this.next(row);
      else high = row;
    }
    return low;
  }

  private next(row: number): number {
    const end = this.text.indexOf('\n', row);
    return end === -1 ? this.text.length : end + 1;
  }

  private indexSchools(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (let at = this.start; at < this.text.length; at = this.next(at)) {
      const digits = this.text.slice(at + DISTRICT, at + CODE);
      if (digits === '0000000') continue;
      const places = index.get(digits);
      if (places === undefined) index.set(digits, [at]);
      else places.push(at);
    }
    return index;
  }

  private entriesAt(places: readonly number[]): readonly DirectoryEntry[] {
    return places.map((at) => this.entryAt(at)).filter((entry) => entry !== undefined);
  }

  /** undefined: the row only names an LEA that is not listed itself. */
  private entryAt(at: number): DirectoryEntry | undefined {
    const [cds = '', status = '', charter = '', name = ''] = this.rowAt(at);
    const known = STATUSES[status];
    if (known === undefined) return undefined;
    const [, , , lea_name = '', county = ''] = this.rowAt(this.seek(`${cds.slice(0, DISTRICT)}0000000`));
    const isSchool = !cds.endsWith('0000000');
    return {
      cds,
      name,
      lea_name,
      county,
      status: known,
      charter: charter !== '' ? true : isSchool && !this.tellsCharters ? null : false,
      charter_funding: charter === 'D' ? 'direct' : charter === 'L' ? 'local' : null,
    };
  }

  private rowAt(at: number): readonly string[] {
    return this.text.slice(at, this.next(at)).trimEnd().split('\t');
  }
}
