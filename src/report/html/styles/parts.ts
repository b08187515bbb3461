/** What pages are made of: notices, cards, marks, facts, lists, findings. */
export const PARTS = `
.notice { display: inline-block; margin: 0 0 1rem; padding: .35rem .75rem; border: 1px solid var(--open); border-left-width: 6px; color: var(--open); background: var(--open-ground); font-size: .875rem; max-width: none; }
.top p { max-width: none; }
.draft { font-size: 1.1rem; }
.summary { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); margin: 1.25rem 0 0; }
@media (min-width: 56rem) { .summary { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); grid-template-rows: auto 1fr; } .next { grid-column: 2; grid-row: 1 / span 2; } }
.card { margin: 0; padding: 1rem 1.15rem; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; }
.card h2 { font-size: 1.05rem; margin-bottom: .5rem; }
.score { font-size: 1.1rem; }
.score strong { font-size: 2.25rem; line-height: 1.1; }
.steps { padding-left: 1.4rem; margin: 0; }
.steps > li { margin: 0 0 .75rem; }
.steps > li:last-child { margin-bottom: 0; }
.mark, .tag { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .8125rem; line-height: 1.6; border: 1px solid currentColor; }
.mark { font-weight: 600; }
.mark.good { color: var(--good); background: var(--good-ground); }
.mark.partly { color: var(--partly); background: var(--partly-ground); }
.mark.open { color: var(--open); background: var(--open-ground); }
.mark.unsure { color: var(--unsure); background: var(--unsure-ground); border-style: dashed; }
.mark.quiet { color: var(--quiet); }
.tag { color: var(--quiet); }
.marks { margin: .35rem 0; }
.facts { margin: .5rem 0; }
.facts > div { display: grid; grid-template-columns: 7.5rem minmax(0, 46rem); gap: .15rem .75rem; padding: .15rem 0; }
.facts dt { color: var(--quiet); font-size: .875rem; line-height: 1.7; }
.facts dd { margin: 0; }
@media screen and (max-width: 40rem) { .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; padding: .25rem 0; } }
.do { font-weight: 600; }
article { padding: 1rem 0; border-top: 1px solid var(--line); }
h3.group { margin: 1.5rem 0 .35rem; }
.plain, .to-do, .notes { list-style: none; padding: 0; }
.plain > li { padding: .15rem 0; }
.notes > li { padding: .35rem .75rem; border-left: 4px solid var(--line); }
.to-do > li { position: relative; padding: .2rem 0 .2rem 1.75rem; }
.to-do > li::before { content: ""; position: absolute; left: 0; top: .5rem; width: .9rem; height: .9rem; border: 1.5px solid var(--quiet); border-radius: 2px; }
`;
