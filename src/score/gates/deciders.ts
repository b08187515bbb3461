import type { Row } from '../../model/record.ts';
import type { Decider } from '../../model/result.ts';
import type { Fact } from '../../model/value.ts';
import { FactSet, ownerOf } from '../fact-set.ts';
import { factsIn } from '../finding.ts';
import { isMaskedFact, missingFact } from '../missing.ts';
import type { OpenResult, Ruling } from './ruling.ts';

/** A gate shows the first facts that would decide it, and says how many there are. */
const SHOWN = 20;

/** The facts that would decide an undecided gate. */
export interface Deciding {
  /** What settles most first; ties in the order of LEAs and of the pack. */
  readonly facts: readonly Decider[];
  readonly total: number;
  /** Facts it turns on that are known and withheld. */
  readonly masked: number;
}

/** One fact, and what it could settle in all open results together. */
interface Worth {
  readonly fact: Fact;
  readonly lea: string;
  readonly rules: string[];
  share: number | null;
  duties: number;
  findings: number;
  awaited: boolean;
}

/** Names the facts a ruling waits for: filled in, whatever they turn out to be, they decide it. */
export function decidersOf({ open, lacks }: Pick<Ruling, 'open' | 'lacks'>, shown = SHOWN): Deciding {
  const worths = new Map<Row | string, Map<string | null, Worth>>();
  const ranked: Worth[] = lacks.map(({ lea, kind }) => ({
    fact: { kind, record: null, field: null },
    lea: lea.lea.cds,
    rules: [],
    // Without it there is no score at all.
    share: 1,
    duties: 0,
    findings: 0,
    awaited: true,
  }));
  const masked = new FactSet();
  for (const each of open) {
    for (const fact of factsIn(each.result)) {
      if (isMaskedFact(fact)) {
        masked.addAll(fact);
        continue;
      }
      // A question is answered for each LEA anew; a table that is missing is missing for all.
      const owner = fact.kind === 'attestations' ? `${each.lea.lea.cds} ${ownerOf(fact)}` : ownerOf(fact);
      const fields = worths.get(owner) ?? new Map<string | null, Worth>();
      worths.set(owner, fields);
      const known = fields.get(fact.field);
      if (known !== undefined) add(known, each);
      else {
        const worth = start(fact, each);
        fields.set(fact.field, worth);
        ranked.push(worth);
      }
    }
  }
  ranked.sort(byWorth);
  return { facts: ranked.slice(0, shown).map(deciderOf), total: ranked.length, masked: masked.facts.length };
}

function start(fact: Fact, open: OpenResult): Worth {
  const worth: Worth = {
    fact,
    lea: open.lea.lea.cds,
    rules: [],
    share: null,
    duties: 0,
    findings: 0,
    awaited: false,
  };
  add(worth, open);
  return worth;
}

function add(worth: Worth, { rule, share, awaited }: OpenResult): void {
  if (!worth.rules.includes(rule.id)) worth.rules.push(rule.id);
  if (share !== null) worth.share = (worth.share ?? 0) + share;
  if (rule.role === 'condition') worth.duties += 1;
  worth.findings += 1;
  worth.awaited ||= awaited;
}

// What may yet come to count is asked last. Sorting is stable.
function byWorth(a: Worth, b: Worth): number {
  return (
    Number(b.awaited) - Number(a.awaited) ||
    (b.share ?? 0) - (a.share ?? 0) ||
    b.duties - a.duties ||
    b.findings - a.findings
  );
}

function deciderOf({ fact, lea, rules, share, duties, findings }: Worth): Decider {
  return { ...missingFact(fact), lea, rules, settles: { share, duties, findings } };
}
