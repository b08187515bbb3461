import type { Result } from '../../model/result.ts';
import type { Alert } from '../alert.ts';
import { placeOf } from '../alert-place.ts';
import { alertHeadline, alertLines } from '../alert-words.ts';
import { tellingFirst } from '../evidence.ts';
import { type BaselineState, baselineStateOf } from './baseline-state.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { type Location, locationOf, noted } from './location.ts';
import { type Message, messageOf } from './message.ts';

/** An alert as SARIF writes it. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: 'fail' | 'open' | 'review';
  readonly level: string;
  readonly baselineState?: BaselineState;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string | number>>;
}

// GitHub shows a hundred of a thousand it takes; nobody reads more than this beside one alert.
const RELATED = 40;

/** The standard's words for what is known not to be in place, what is not known, and what a person has to look up. */
const KINDS = { 'not-shown': 'fail', 'not-yet': 'fail', undecided: 'open', check: 'review' } as const;

/** One alert, where it stands and what else to open: further records, and those of the other program. */
export function sarifResult(alert: Alert, ruleIndex: number, result: Result): SarifResult {
  const { rule } = alert.finding;
  const { lea } = alert.lea;
  const place = placeOf(alert, result);
  const kind = KINDS[alert.standing];
  const related = relatedTo(alert, locationOf(place.origin));
  return {
    ruleId: rule.id,
    ruleIndex,
    kind,
    // The standard allows a level to failures alone.
    level: kind === 'fail' ? alert.level : 'none',
    ...(result.baseline === undefined ? {} : { baselineState: baselineStateOf(alert.finding) }),
    message: messageOf([`${alertHeadline(alert)}.`, ...alertLines(alert)].join('\n')),
    locations: [locationOf(place.origin)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: fingerprintsOf(rule.id, lea.cds, place.record),
    properties: { lea: lea.cds, county: lea.county ?? '', outcome: alert.finding.result.outcome },
  };
}

/** The other places of a finding, each once and the primary one not again. */
function relatedTo({ finding: { result } }: Alert, primary: Location): Location[] {
  const seen = new Set([keyOf(primary)]);
  const related: Location[] = [];
  const add = (origin: Parameters<typeof noted>[0], text: string) => {
    const key = keyOf(locationOf(origin));
    if (seen.has(key) || related.length === RELATED) return;
    seen.add(key);
    related.push(noted(origin, text, related.length + 1));
  };
  const telling = tellingFirst(result.evidence, false);
  // The other program's records first: they are why an alert has a second place at all.
  for (const { related: others } of telling) for (const origin of others) add(origin, 'The other program’s record');
  for (const { origin, key } of telling) add(origin, key);
  return related;
}

function keyOf({ physicalLocation }: Location): string {
  return JSON.stringify(physicalLocation);
}
