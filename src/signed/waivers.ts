import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Pack } from '../model/rule.ts';
import type { Force, Signed, Waiver } from '../model/signed.ts';
import { forceOn, type Signing } from './force.ts';
import { type Parties, partiesOf } from './parties.ts';

/** A waiver, what it is about, and whether it holds on the day. */
export interface DatedWaiver extends Parties<'waivers'> {
  readonly waiver: Waiver;
  readonly force: Force;
  readonly zone: string;
  readonly day: string;
  /** The waiver of the same gap that holds instead, or longer. */
  readonly instead: DatedWaiver | null;
}

/** Waivers of all the records' LEAs: each holds or does not on the day of its zone. */
export function dateWaivers(
  signed: readonly Signed<'waivers'>[],
  pack: Pack,
  cases: readonly Case[],
  signing: Signing,
): { readonly waivers: readonly DatedWaiver[]; readonly diagnostics: readonly Diagnostic[] } {
  const dated: Omit<DatedWaiver, 'instead'>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of signed) {
    const parties = partiesOf(each, pack.rules, cases);
    if ('code' in parties) {
      diagnostics.push(parties);
      continue;
    }
    const { reason, approved_by, granted, expires } = each.cells;
    const zone = each.zone ?? signing.zone;
    const day = signing.dayIn(zone);
    const waiver = { reason, approved_by, granted, expires, origin: each.originOf(null) };
    dated.push({ ...parties, waiver, zone, day, force: forceOn(day, granted, expires) });
  }
  return { waivers: withInstead(dated), diagnostics };
}

/** Of two waivers of one gap the one in force that ends last silences it, whatever their order. */
function withInstead(dated: readonly Omit<DatedWaiver, 'instead'>[]): readonly DatedWaiver[] {
  const holding = new Map<string, DatedWaiver>();
  const keyOf = ({ rule, lea, signed }: Parties<'waivers'>) => `${rule.id}\n${lea?.cds ?? signed.cells.lea}`;
  for (const each of [...dated].sort(longestFirst)) {
    const key = keyOf(each);
    if (each.force === 'in-force' && !holding.has(key)) holding.set(key, { ...each, instead: null });
  }
  return dated.map((each) => {
    const holder = holding.get(keyOf(each));
    return { ...each, instead: holder === undefined || holder.waiver === each.waiver ? null : holder };
  });
}

// The last words make the choice one of content: equal ends do not leave it to the order of files.
function longestFirst({ waiver: left }: Pick<DatedWaiver, 'waiver'>, { waiver: right }: Pick<DatedWaiver, 'waiver'>) {
  const key = ({ expires, granted, reason, approved_by }: Waiver) => `${expires} ${granted} ${reason} ${approved_by}`;
  return key(left) < key(right) ? 1 : key(left) > key(right) ? -1 : 0;
}

/** The waivers in force, by LEA and rule. */
export function waiversInForce(waivers: readonly DatedWaiver[]): ReadonlyMap<string, ReadonlyMap<string, Waiver>> {
  const byLea = new Map<string, Map<string, Waiver>>();
  for (const { lea, rule, waiver, force, instead } of waivers) {
    if (lea === null || force !== 'in-force' || instead !== null) continue;
    const byRule = byLea.get(lea.cds) ?? new Map<string, Waiver>();
    byRule.set(rule.id, waiver);
    byLea.set(lea.cds, byRule);
  }
  return byLea;
}
