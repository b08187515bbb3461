import { daysBetween } from '../model/calendar.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ListedWaiver } from '../model/result.ts';
import { leaText } from './parties.ts';
import type { DatedWaiver } from './waivers.ts';

/** What is told of a waiver that ends, has ended, has not begun or silences nothing; null: it does its work. */
export function tellWaiver(each: DatedWaiver, status: ListedWaiver['status'], idle: string | null): Diagnostic | null {
  const { waiver, rule, zone, day, signed } = each;
  const subject = `the waiver of "${rule.id}" for ${leaText(each)}`;
  switch (status) {
    case 'in-force':
      return null;
    case 'soon': {
      const left = daysBetween(day, waiver.expires);
      const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
      return {
        severity: 'warning',
        code: 'signed/expires-soon',
        message: `${subject} expires ${when}, at the end of ${waiver.expires} (${zone})`,
        hint: 'close the gap before then, or have it approved anew',
        origin: signed.originOf('expires'),
      };
    }
    case 'expired':
      return {
        severity: 'warning',
        code: 'signed/expired',
        message: `${subject} expired at the end of ${waiver.expires} (${zone}); ${idle ?? 'gates see the gap again'}`,
        hint: idle === null ? 'close the gap, or have it approved anew' : 'take it out',
        origin: signed.originOf('expires'),
      };
    case 'not-yet':
      return {
        severity: 'note',
        code: 'signed/not-yet',
        message: `${subject} begins on ${waiver.granted} (${zone}); ${idle ?? 'until then gates see the gap'}`,
        hint: null,
        origin: signed.originOf('granted'),
      };
    case 'unused':
      return {
        severity: 'warning',
        code: 'signed/unused',
        message: `${subject} silences nothing: ${idle}`,
        hint: 'take it out, or correct it',
        origin: signed.originOf(each.lea === null ? 'lea' : 'rule'),
      };
  }
}
