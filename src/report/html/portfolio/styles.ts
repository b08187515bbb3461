/** Of the page of many LEAs. */
export const INDEX_STYLES = `
.find { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.find legend { position: absolute; left: -100vw; }
.find[hidden] { display: none; }
.find p { margin: 0; display: grid; gap: .15rem; font-size: .875rem; }
.find input, .find select, .find button { font: inherit; padding: .35rem .5rem; min-height: 2.4rem; max-width: 100%; color: var(--ink); background: var(--ground); border: 1px solid var(--quiet); border-radius: 4px; }
.find input { width: 16rem; }
.find output { flex-basis: 100%; font-size: .875rem; color: var(--quiet); }
.leas { table-layout: fixed; }
.leas th[data-key="lea"] { width: 27%; }
.leas th[data-key="evidence"], .leas th[data-key="duties"] { width: 9%; }
.leas th[data-key="alignment"] { width: 13%; }
.leas thead .number { white-space: normal; }
.leas .bar { max-width: 8rem; }
.leas td, .leas th, #common-gaps td, #common-gaps th { overflow-wrap: break-word; }
.leas small { display: block; font-weight: 400; color: var(--quiet); }
.leas thead button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: .3rem 0; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .25em; }
.leas thead th[aria-sort] { color: var(--ink); }
.leas thead th[aria-sort] button::after { content: " ▲"; }
.leas thead th[aria-sort="descending"] button::after { content: " ▼"; }
.leas .group th { background: var(--panel); padding-left: .5rem; font-size: .875rem; }
.leas [hidden] { display: none; }
.wide { margin: 0; overflow-x: auto; border: 1px solid var(--line); }
.heat { width: auto; border-collapse: separate; border-spacing: 1px; font-size: .8125rem; }
.heat caption { padding: .35rem .5rem; }
.heat th, .heat td { border: 0; padding: .1rem .25rem; vertical-align: middle; }
.heat thead th { vertical-align: bottom; }
.heat thead span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 18rem; line-height: 1.1; font-size: .75rem; font-weight: 400; }
.heat thead [scope="colgroup"] { border-left: 2px solid var(--line); padding-left: .35rem; }
.heat tbody th { position: sticky; left: 0; background: var(--ground); min-width: 11rem; font-weight: 400; padding-right: .5rem; }
.heat tbody td { text-align: center; min-width: 1.5rem; color: var(--quiet); }
.heat .m { background: var(--good-ground); color: var(--good); }
.heat .p { background: var(--partly-ground); color: var(--partly); }
.heat .g { background: var(--open-ground); color: var(--open); }
.heat .u { background: var(--unsure-ground); color: var(--unsure); }
.sign { font-weight: 700; }
.spread { max-width: 46rem; margin: .75rem 0 .25rem; }
.spread .axis { stroke: var(--line); stroke-width: 2; }
details { margin: .75rem 0; max-width: 30rem; }
summary { cursor: pointer; padding: .25rem 0; }
#unpaired h3, .brief { margin-top: 1.5rem; }
.pairs { columns: 22rem; padding-left: 0; list-style: none; }
.pairs > li { break-inside: avoid; margin: 0 0 .75rem; }
.brief h4 { margin: .75rem 0 0; font-size: 1rem; }
.step { font-weight: 600; }
@media screen and (max-width: 40rem) {
  .find p, .find input, .find select { width: 100%; }
  .leas thead { display: block; }
  .leas thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; }
  .leas.leas thead th { border: 0; width: auto; }
  .leas thead th:not([data-sorts]) { display: none; }
  .leas tbody td::before { color: var(--quiet); display: inline-block; min-width: 9rem; padding-right: .5rem; }
  .leas td:nth-child(2)::before { content: "County"; }
  .leas td:nth-last-child(5)::before { content: "Evidence on file"; }
  .leas td:nth-last-child(4)::before { content: "Alignment"; }
  .leas td:nth-last-child(3)::before { content: "Band"; }
  .leas td:nth-last-child(2)::before { content: "Most to gain in"; }
  .leas td:nth-last-child(1)::before { content: "Duties to confirm"; }
  .regional td:nth-child(3)::before { content: "TA region"; }
  .heat { display: table; }
  .heat thead { display: table-header-group; position: static; }
  .heat tbody { display: table-row-group; }
  .heat caption { display: table-caption; }
  .heat tbody tr { display: table-row; }
  .heat tbody th, .heat tbody td { display: table-cell; padding: .1rem .25rem; }
  .heat tbody th { min-width: 8rem; }
}
@media print {
  .find { display: none; }
  .leas tr, .pairs > li { break-inside: avoid; }
  #heat { page: wide; }
  .wide { overflow: visible; border: 0; }
  .heat { font-size: 7pt; }
  .heat tbody th { min-width: 0; position: static; }
  .heat tbody td { min-width: 0; }
}
@page wide { size: letter landscape; margin: .5in; }
`;

/** Of the page for the agencies. */
export const STATE_STYLES = `
td, th { overflow-wrap: break-word; }
`;

/** Of an index so long that a browser had better lay its parts out when they come into sight. */
export const LONG_STYLES = `
@media screen { #heat, #unpaired, #briefs { content-visibility: auto; contain-intrinsic-size: auto 60rem; } }
`;

/** Of a brief: one sheet of Letter paper. */
export const BRIEF_STYLES = `
.standing { font-weight: 600; margin-top: .5rem; }
.part li { break-inside: avoid; }
.part { margin-top: 1.1rem; }
.part h2 { margin-bottom: .2rem; }
.step { font-weight: 600; }
@media print {
  html { font-size: 10.5pt; }
  body { line-height: 1.35; }
  .part { margin-top: .6rem; }
  footer { margin: .75rem 0 0; }
}
`;
