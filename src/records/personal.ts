import { plainHeading } from './headings.ts';

const PEOPLE =
  'resident|candidate|teacher|mentor|principal|coordinator|director|superintendent|contact|person|employee|staff|student|pupil|participant|graduate|completer|applicant|lead';

/** Headings, plain, of columns about people rather than grants, sites and counts. */
const PERSONAL = [
  /^(first|last|middle|full|given|family|sur|maiden|preferred)names?$/,
  /^(first|last|surname|firstlast|lastfirst)$/,
  // The singular is a person, the plural may be a count.
  /^(candidate|student)$|^(resident|student|mentor|cooperating|master|supervising)teacher$/,
  /^(resident|candidate|mentor|teacher|principal)(name)?(no)?\d+(name)?$/,
  /^(resident|candidate|student|pupil|employee)(id|number|no)$|^ssid$/,
  new RegExp(`^(${PEOPLE})s?(first|last|full)?names?\\d*$`),
  new RegExp(`^names?of(the)?(${PEOPLE})s?$`),
  /^(primary|main|grant|program|site|school|lea|district)?contact(person)?$/,
  /^principal$/,
  /e?mail(address(es)?)?s?\d*$/,
  /^(home|street|mailing)address$/,
  /(tele)?phone(number|no)?s?\d*$/,
  /^fax(number|no)?$/,
  /^(mobile|cell)(number|no)?$/,
  /birth(date|day)|dateofbirth|^dob$/,
  /^(seid|ssn)s?$|(resident|teacher|mentor|educator|employee)(seid|ssn)|seid(number|no)?$|(ssn|ssnlast4|last4(of)?(the)?(digits)?(of)?ssn)(number|no)?$|^credential(number|no|id)$|socialsecurity/,
];

/** Whether a heading or key names people's names, e-mail, telephone, birth date, SEID or SSN. */
export function isPersonal(heading: string): boolean {
  const plain = plainHeading(heading);
  return PERSONAL.some((pattern) => pattern.test(plain));
}
