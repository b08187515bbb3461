/** On Letter paper: no navigation, nothing cut in two that can stand whole, fills as they are on screen. */
export const PRINT = `
@page { size: letter; margin: 0.6in; }
@media print {
  html { font-size: 9pt; }
  body { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .contents, .skip, .trail { display: none; }
  main, footer { max-width: none; padding: 0; }
  .top { padding-top: 0; }
  .summary { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto; } .next { grid-column: 1 / -1; grid-row: 2; }
  section { margin: 1.25rem 0; }
  h2, h3, caption { break-after: avoid; }
  article, tr, figure, .card, .facts > div, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
