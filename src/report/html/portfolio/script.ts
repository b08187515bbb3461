/**
 * Search, filters and sorting of the table of LEAs: the one script there is. The page says all it says without it. Order
 * by score goes by the groups the page was written with, so that overlapping intervals are never ranked.
 */
export const SCRIPT = `
(() => {
  const form = document.getElementById('find');
  const table = document.getElementById('lea-table');
  const shown = document.getElementById('shown');
  const groups = JSON.parse(table.dataset.groups);
  const heads = [...table.tHead.rows[0].cells];
  const column = Object.fromEntries(heads.map((head, at) => [head.dataset.key, at]));
  const heat = document.querySelectorAll('#heat-table tbody tr');
  let scored = 0;
  const rows = [...table.querySelectorAll('tr[data-n]')]
    .map((row) => ({ row, n: Number(row.dataset.n), g: Number(row.dataset.g), b: row.dataset.b.split(' ') }))
    .sort((left, right) => left.n - right.n);
  const read = (one, key) => key in column ? one.row.cells[column[key]].textContent : '';
  for (const one of rows) {
    one.text = (read(one, 'lea') + ' ' + read(one, 'county')).toLowerCase();
    one.heat = one.row.hasAttribute('data-s') ? heat[scored++] : null;
  }
  let key = heads.find((head) => head.ariaSort)?.dataset.key ?? 'county';
  let down = key === 'alignment';
  let order = rows;

  const last = groups.length;
  const aside = (group) => group >= last - Number(table.dataset.asides);
  const number = (one) => { const value = parseFloat(read(one, key)); return Number.isNaN(value) ? -1 : value; };
  const compare = {
    number: (left, right) => number(left) - number(right),
    text: (left, right) => { const a = read(left, key), b = read(right, key); return a < b ? -1 : a > b ? 1 : 0; },
  };

  function sort() {
    const head = heads[column[key]];
    const sign = down ? -1 : 1;
    if (key === 'alignment') {
      const place = ({ g }) => aside(g) ? g + last : down ? g : last - g;
      order = [...rows].sort((left, right) => place(left) - place(right) || left.n - right.n);
    } else if (key === 'county') {
      order = down ? [...rows].reverse() : rows;
    } else {
      const by = compare[head.dataset.sorts];
      order = [...rows].sort((left, right) => sign * by(left, right) || left.n - right.n);
    }
    for (const one of heads) one.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    lay();
  }

  function lay() {
    const bodies = [];
    let group = null;
    for (const one of order) {
      if (bodies.length === 0 || (key === 'alignment' && one.g !== group)) {
        const body = document.createElement('tbody');
        if (key === 'alignment') body.append(title(one.g));
        bodies.push(body);
        group = one.g;
      }
      bodies.at(-1).append(one.row);
    }
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    table.caption.textContent = key === 'alignment'
      ? 'By score, without ranks: LEAs whose intervals overlap stand together.'
      : 'By ' + heads[column[key]].textContent.trim().replace(/^(?!LEA|TA)./, (first) => first.toLowerCase()) + (down ? ', from the end' : '') + '.';
    hideEmpty();
  }

  function title(group) {
    const row = document.createElement('tr');
    row.className = 'group';
    const cell = document.createElement('th');
    cell.scope = 'rowgroup';
    cell.colSpan = heads.length;
    cell.textContent = groups[group];
    row.append(cell);
    return row;
  }

  function hideEmpty() {
    for (const body of table.tBodies) body.hidden = ![...body.rows].some((row) => row.dataset.n && !row.hidden);
  }

  function filter() {
    const asked = Object.fromEntries(['county', 'region', 'lever'].map((name) => [name, form.elements[name]?.value ?? '']));
    const text = form.elements.text.value.trim().toLowerCase();
    const band = form.elements.band.value;
    let count = 0;
    for (const one of rows) {
      const keeps = one.text.includes(text) && (band === '' || one.b.includes(band))
        && Object.entries(asked).every(([name, value]) => value === '' || read(one, name) === value);
      one.row.hidden = !keeps;
      if (one.heat) one.heat.hidden = !keeps;
      if (keeps) count += 1;
    }
    hideEmpty();
    say(count);
  }

  function say(count) {
    shown.textContent = count.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US') + ' LEAs shown'
      + (count === 0 ? '. Clear the filters to see all.' : '');
  }

  for (const head of heads) {
    if (!head.dataset.sorts) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const again = head.dataset.key === key;
      key = head.dataset.key;
      down = again ? !down : key === 'alignment';
      sort();
      const visible = rows.filter((one) => !one.row.hidden).length;
      say(visible);
      shown.textContent += ', sorted by ' + button.textContent + (down ? ', descending' : ', ascending');
    });
  }
  form.addEventListener('input', filter);
  document.getElementById('clear').addEventListener('click', () => {
    for (const one of form.querySelectorAll('input, select')) one.value = '';
    filter();
  });
  form.hidden = false;
})();
`;
