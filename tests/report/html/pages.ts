import type { Result } from '../../../src/model/result.ts';
import type { ReportOptions } from '../../../src/report/format.ts';
import { reportHtml } from '../../../src/report/html/index.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED } from '../sample/paired.ts';
import { site } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';

const FILE: ReportOptions = { width: 100, colour: false, detail: false, sort: 'county' };

/** The page of a result of one LEA. */
export function pageOf(result: Result): Promise<string> {
  return textOf(reportHtml(result, FILE));
}

/** Texts that would act in a browser, by what they try. */
export const HOSTILES: readonly (readonly [string, string])[] = [
  ['a script', '</title></style></script><script>alert("hostile")</script>'],
  ['an image that fails', `"><img src="http://hostile.test/x" onerror="alert('hostile')">`],
  ['an attribute of its own', `' onmouseover='alert(1)' style='position:fixed`],
  ['a link that runs', 'javascript:alert(1) <a href="javascript:alert(1)">here</a>'],
  ['ten thousand letters', 'W'.repeat(10_000)],
  ['marks that turn the line round', '\u202e\u2066\u200fdetrever'],
  ['controls and half a character', '\u0000\u001b[2J\u0085\ud800'],
];

/** The page of the paired sample, every text of which ends in a hostile one. */
export function hostilePage(hostile: string): Promise<string> {
  return pageOf(withHostile(PAIRED, hostile));
}

/** One page an LEA of the region's kinds that the other samples lack: one program, and neither. */
export const REGIONAL: readonly (readonly [string, () => Promise<string>])[] = [
  ['an LEA with one program', () => regional('27754400000000')],
  ['an LEA with neither program', () => regional('44697730000000')],
  ['an LEA nobody names', () => regional('44698230000000')],
  ['a large district', largeDistrict],
];

function regional(cds: string): Promise<string> {
  return pageOf({ ...REGION, cases: REGION.cases.filter(({ lea }) => lea.cds === cds) });
}

/** Long names, wide letters, counts of every kind: what a drawing has to hold. */
function largeDistrict(): Promise<string> {
  const names = [
    'Woodrow Wilson Middle School of Mathematics, Music and the Arts',
    'IIIIIIII',
    'WWWWMMMM'.repeat(8),
    '學校'.repeat(30),
  ];
  const residents = [
    { low: 0, high: 17 },
    { low: 17, high: null },
    { low: 0, high: null },
    { low: 1204, high: 1310 },
  ];
  const sites = Array.from({ length: 40 }, (_, at) => {
    const rest = { residents: residents[at % 4] ?? { low: 0, high: 0 }, vacancies: at % 3 === 0 ? null : at };
    return site(String(19647330000000 + at), names[at % names.length] ?? '', 0, rest);
  });
  return pageOf({ ...PAIRED, cases: PAIRED.cases.map((one) => ({ ...one, sites })) });
}
