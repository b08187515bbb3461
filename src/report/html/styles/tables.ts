/**
 * Tables stand whole on a laptop and on paper. On a phone each row is a block and each cell says its column, so that
 * nothing scrolls sideways.
 */
export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .8125rem; color: var(--quiet); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 7.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media screen and (max-width: 40rem) {
  table, caption, tbody, tbody tr, tbody th, tbody td { display: block; width: auto; }
  thead { display: none; }
  tbody tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  tbody th, tbody td { border: 0; padding: .1rem 0; min-width: 0; }
  tbody td, tbody td.number { text-align: left; white-space: normal; }
  tbody td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); display: inline-block; min-width: 9rem; padding-right: .5rem; }
}
`;
