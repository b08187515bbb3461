import { escapedXml } from './cell.ts';

/** A part of a workbook's archive that is the same for every result, or made of the sheets' names. */
export interface Part {
  readonly path: string;
  readonly xml: string;
}

/** What every part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The language of sheets (ECMA-376, part 1, 18). */
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet of a place, from 1, stands in the archive. */
export function sheetPath(place: number): string {
  return `xl/worksheets/sheet${place}.xml`;
}

/** All parts but the sheets: what is in the archive, what refers to what, the names of sheets, the styles. */
export function partsOf(titles: readonly string[]): readonly Part[] {
  return [
    { path: '[Content_Types].xml', xml: contentTypes(titles.length) },
    { path: '_rels/.rels', xml: links([['officeDocument', 'xl/workbook.xml']]) },
    { path: 'xl/workbook.xml', xml: workbook(titles) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      xml: links([
        ...titles.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', xml: STYLES },
  ];
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  let parts = part('xl/workbook.xml', 'sheet.main') + part('xl/styles.xml', 'styles');
  for (let place = 1; place <= sheets; place += 1) parts += part(sheetPath(place), 'worksheet');
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${parts}</Types>\n`;
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>\n`;
}

function workbook(titles: readonly string[]): string {
  const sheets = titles.map(
    (title, at) => `<sheet name="${escapedXml(title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML_HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>\n`;
}

/** The style of headings, as a row names it. */
export const HEADING = 1;

// A format needs a plain font, two fills and a border before any of its own (18.8.21, 18.8.22).
const STYLES = `${XML_HEAD}<styleSheet ${MAIN}>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\n`;
