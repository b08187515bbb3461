import type { Result } from '../../../src/model/result.ts';
import type { ReportOptions } from '../../../src/report/format.ts';
import { reportHtml } from '../../../src/report/html/index.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED } from '../sample/paired.ts';
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
];

function regional(cds: string): Promise<string> {
  return pageOf({ ...REGION, cases: REGION.cases.filter(({ lea }) => lea.cds === cds) });
}
