/** Drawings: fills by what is sure, may be, is empty; type as in the page, for nothing in them is scaled. */
export const DIAGRAMS = `
svg { display: block; max-width: 100%; overflow: visible; }
svg text { fill: var(--ink); font-size: .8125rem; }
svg .middle { text-anchor: middle; }
svg .end { text-anchor: end; }
.stripes { position: absolute; }
.sure { fill: var(--bar); }
.maybe { fill: url(#stripes); stroke: var(--bar); stroke-width: 1; }
.empty { fill: var(--empty); }
.stripe { fill: var(--bar); }
.stripe-ground { fill: var(--ground); }
.point { fill: var(--ink); }
.tick { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 2 2; }
.scale { margin: .75rem 0 .25rem; }
.scale text { font-size: .75rem; }
.bar { margin-top: .3rem; }
.levers table { font-size: .875rem; table-layout: fixed; }
.levers thead th { width: 38%; }
.levers thead th:nth-child(2) { width: 30%; }
.levers thead th:nth-child(3) { width: 17%; }
.levers thead th:nth-child(4) { width: 15%; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; max-width: none; }
.key span { display: inline-flex; align-items: center; gap: .4rem; }
.map { margin: 0 0 1.5rem; display: grid; gap: .75rem 2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 56rem) { .map { grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); } }
.map .name { font-weight: 600; font-size: .875rem; }
.root { fill: var(--panel); stroke: var(--bar); stroke-width: 2; }
.branch { stroke: var(--bar); stroke-width: 3; }
.branch.unsure { stroke-dasharray: 5 4; }
.node { width: calc(100% - 46px); fill: var(--panel); stroke: var(--quiet); stroke-width: 1; }
.node.school { stroke: var(--bar); stroke-width: 4; }
.node.may-be { stroke: var(--bar); stroke-width: 2; stroke-dasharray: 6 4; }
.open { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
circle.open { stroke: var(--bar); stroke-dasharray: 2.5 2; }
@media screen and (max-width: 40rem) { .levers tbody td:nth-child(2)::before { display: none; } .levers tbody td:nth-child(n + 3) { display: inline-block; margin-right: 1.5rem; } .levers tbody td[data-label]::before { min-width: 0; } .scale text { font-size: .656rem; } }
`;
