import { plainHeading } from './headings.ts';

const PEOPLE =
  'resident|candidate|teacher|mentor|principal|coordinator|director|superintendent|contact|person|employee|staff|student|pupil|participant|graduate|completer|applicant|lead';

/** Headings, plain, of columns about people rather than grants, sites and counts. */
const PERSONAL = [
  /^(first|last|middle|full|given|family|sur|maiden|preferred)names?$/,
  new RegExp(`^(${PEOPLE})s?(first|last|full)?names?$`),
  new RegExp(`^names?of(the)?(${PEOPLE})s?$`),
  /^(primary|main|grant|program|site|school|lea|district)?contact(person)?$/,
  /^principal$/,
  /e?mail(address(es)?)?s?$/,
  /(tele)?phone(number|no)?s?$/,
  /^(mobile|cell)(number|no)?$/,
  /birth(date|day)|dateofbirth|^dob$/,
  /^(seid|ssn)s?$|(resident|teacher|mentor|educator|employee)(seid|ssn)|seid(number|no)?$|ssn(number|no)?$|socialsecurity/,
];

/** Whether a heading or key names people's names, e-mail, telephone, birth date, SEID or SSN. */
export function isPersonal(heading: string): boolean {
  const plain = plainHeading(heading);
  return PERSONAL.some((pattern) => pattern.test(plain));
}
