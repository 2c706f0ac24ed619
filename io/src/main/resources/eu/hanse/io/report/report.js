'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const number = count => count.toLocaleString('en');

  // Explanations of rules: a click on a code opens what otherwise stands below the problems.

  const dialog = byId('explanation');
  const clear = byId('clear');
  let explained = '';

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#rule-"]');
    const rule = link && byId(link.hash.slice(1));
    if (rule && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      explain(rule);
    }
  });

  function explain(rule) {
    const copy = rule.cloneNode(true);
    copy.removeAttribute('id');
    copy.querySelectorAll('details').forEach(example => { example.open = true; });
    explained = rule.querySelector('code').textContent;
    dialog.querySelector('.content').replaceChildren(copy);
    dialog.querySelector('[value=only]').hidden = !rows.some(row => row.rule === explained);
    dialog.showModal();
    dialog.querySelector('[value=close]').focus();
    dialog.scrollTop = 0;
  }

  dialog.addEventListener('click', event => {
    if (event.target.value === 'only') {
      change(new URLSearchParams({ rule: explained, sort: sort.value }));
      list.scrollIntoView();
    }
    if (event.target === dialog || event.target.type === 'button') {
      dialog.close();
    }
  });

  // The problems, read from the page.

  const form = byId('controls');
  const list = byId('problems');
  const rows = [];
  if (!list) {
    return;
  }
  for (const section of list.children) {
    const file = section.querySelector('.name').textContent;
    for (const item of section.querySelectorAll('li')) {
      const rule = item.querySelector('.code').textContent;
      rows.push({ item, file, rule, severity: item.className, shown: true, text: undefined });
    }
  }

  /** What a search looks at: everything but the lines of the file. */
  function textOf(row) {
    row.text ??= Array.from(row.item.children)
      .filter(part => part.tagName !== 'PRE')
      .map(part => part.textContent)
      .join('\n')
      .toLowerCase();
    return row.text;
  }

  // What can be chosen: each severity, rule and file, with the number of its problems.

  let commonDirectory;
  const severities = ['error', 'warning', 'info'];
  const facets = Array.from(form.querySelectorAll('.facet'), group => {
    const name = group.dataset.facet;
    const counts = countBy(rows, name);
    const values = name === 'severity'
      ? severities.filter(severity => counts.has(severity))
      : Array.from(counts.keys()).sort((a, b) => counts.get(b) - counts.get(a));
    const choices = new Map(values.map(value => [value, makeChoice(name, value)]));
    group.querySelector('.choices').append(
      ...Array.from(choices.values(), choice => choice.label));
    group.hidden = values.length < 2;
    return { name, choices, chosen: new Set(), counts };
  });

  function countBy(some, name) {
    const counts = new Map();
    some.forEach(row => counts.set(row[name], (counts.get(row[name]) ?? 0) + 1));
    return counts;
  }

  function makeChoice(name, value) {
    const label = make('label', name === 'severity' ? value : '');
    const input = make('input');
    input.type = 'checkbox';
    input.name = name;
    input.value = value;
    const count = make('span', 'count');
    label.append(input, make('span', 'name', name === 'file' ? shortFile(value) : value), count);
    label.title = name === 'file' ? value : '';
    const condition = name === 'rule' ? conditionOf(value) : '';
    if (condition) {
      label.append(make('span', 'condition', condition));
    }
    return { label, input, count };
  }

  /** The file without the directories that all files have in common. */
  function shortFile(file) {
    commonDirectory ??= rows.reduce((common, row) => {
      while (!row.file.startsWith(common)) {
        common = common.replace(/[^/]*\/$/, '');
      }
      return common;
    }, file.replace(/[^/]*$/, ''));
    return file.slice(commonDirectory.length);
  }

  function conditionOf(rule) {
    return byId('rule-' + rule)?.querySelector('.condition').textContent ?? '';
  }

  function make(tag, className = '', text = '') {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  // Showing what is chosen.

  const sort = document.querySelector('select[name=sort]');
  const search = byId('search');
  const more = byId('more');
  let groups = [];
  let sorted = '';

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const facet of facets) {
      facet.chosen = new Set();
      facet.choices.forEach((choice, value) => choice.input.checked && facet.chosen.add(value));
      facet.counts = new Map();
    }
    let count = 0;
    for (const row of rows) {
      const found = words.every(word => textOf(row).includes(word));
      const failing = facets.filter(
        facet => facet.chosen.size > 0 && !facet.chosen.has(row[facet.name]));
      show(row, found && failing.length === 0);
      count += row.shown ? 1 : 0;
      // A choice tells how many problems it would show beside those chosen of its own kind.
      for (const facet of facets) {
        if (found && failing.every(other => other === facet)) {
          facet.counts.set(row[facet.name], (facet.counts.get(row[facet.name]) ?? 0) + 1);
        }
      }
    }
    arrange();
    groups.forEach(updateGroup);
    facets.forEach(updateChoices);
    const chosen = facets.reduce((sum, facet) => sum + facet.chosen.size, 0);
    setText(more, chosen > 0 ? `Filters (${chosen} chosen)` : 'Filters');
    clear.hidden = words.length === 0 && chosen === 0;
    setText(byId('shown'), count === rows.length
      ? `${number(count)} ${count === 1 ? 'problem' : 'problems'}`
      : `${number(count)} of ${number(rows.length)} problems`);
    list.classList.toggle('empty', count === 0);
    highlight(words);
  }

  function show(row, shown) {
    if (row.shown !== shown) {
      row.shown = shown;
      row.item.hidden = !shown;
    }
  }

  function setText(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function updateChoices({ choices, counts }) {
    choices.forEach((choice, value) => {
      const count = counts.get(value) ?? 0;
      setText(choice.count, number(count));
      choice.label.classList.toggle('none', count === 0);
    });
  }

  function updateGroup({ section, count, members, chunks }) {
    const shown = chunks.reduce((sum, chunk) => sum + updateChunk(chunk), 0);
    section.hidden = shown === 0;
    setText(count, shown === members.length
      ? number(shown) : `${number(shown)} of ${number(members.length)}`);
  }

  /** What is out of sight is not laid out (see the style), so it needs a size that is about right. */
  function updateChunk({ items, members }) {
    const shown = members.filter(row => row.shown).length;
    items.hidden = shown === 0;
    items.style.containIntrinsicHeight = `${11 * shown}rem`;
    return shown;
  }

  /** Puts the problems under the headings of files, rules or severities. */
  function arrange() {
    const by = sort.value;
    if (by === sorted) {
      return;
    }
    sorted = by;
    const names = Array.from(new Set(rows.map(row => row[by])));
    if (by === 'severity') {
      names.sort((a, b) => severities.indexOf(a) - severities.indexOf(b));
    } else if (by === 'rule') {
      names.sort();
    }
    const members = new Map(names.map(name => [name, []]));
    rows.forEach(row => members.get(row[by]).push(row));
    groups = names.map(name => makeGroup(name, members.get(name)));
    list.replaceChildren(...groups.map(group => group.section));
  }

  function makeGroup(name, members) {
    const section = make('section');
    const heading = make('h3');
    const count = make('span', 'count');
    heading.append(make('span', 'name', name), ' ', count);
    section.append(heading);
    if (sorted === 'rule') {
      section.append(make('p', 'condition', conditionOf(name)));
    }
    const chunks = [];
    for (let start = 0; start < members.length; start += 50) {
      const chunk = { items: make('ol'), members: members.slice(start, start + 50) };
      chunk.items.append(...chunk.members.map(row => row.item));
      chunks.push(chunk);
    }
    section.append(...chunks.map(chunk => chunk.items));
    return { section, count, members, chunks };
  }

  /** Marks what the search found in the first problems; beyond these, nobody looks at marks. */
  function highlight(words) {
    if (!window.Highlight) {
      return;
    }
    const found = new Highlight();
    const shown = groups.flatMap(group => group.members).filter(row => row.shown);
    for (const { item } of words.length > 0 ? shown.slice(0, 300) : []) {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT,
        node => node.parentElement.closest('pre') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      while (walker.nextNode()) {
        words.forEach(word => markAll(word, walker.currentNode, found));
      }
    }
    CSS.highlights.set('found', found);
  }

  function markAll(word, node, found) {
    const text = node.data.toLowerCase();
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      // Not a Range: the browser would have to look after thousands of them while rows move.
      found.add(new StaticRange({
        startContainer: node,
        startOffset: Math.min(at, node.length),
        endContainer: node,
        endOffset: Math.min(at + word.length, node.length),
      }));
    }
  }

  // What is chosen stands in the address, so that it can be sent to others.

  let remembering = 0;

  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const chosen = new URLSearchParams(new FormData(form));
      if (!search.value) {
        chosen.delete('q');
      }
      if (sort.value === 'file') {
        chosen.delete('sort');
      }
      const address = location.href.split('#')[0];
      history.replaceState(null, '', String(chosen) ? `${address}#${chosen}` : address);
    }, 150);
  }

  function choose(chosen) {
    search.value = chosen.get('q') ?? '';
    sort.value = ['file', 'rule', 'severity'].find(by => by === chosen.get('sort')) ?? 'file';
    for (const facet of facets) {
      const values = new Set(chosen.getAll(facet.name));
      facet.choices.forEach((choice, value) => { choice.input.checked = values.has(value); });
    }
  }

  function restore() {
    choose(new URLSearchParams(location.hash.slice(1)));
    apply();
  }

  function change(chosen) {
    choose(chosen);
    changed();
  }

  function changed() {
    apply();
    remember();
  }

  function clearAll() {
    change(new URLSearchParams({ sort: sort.value }));
  }

  form.addEventListener('input', changed);
  form.addEventListener('submit', event => event.preventDefault());
  sort.addEventListener('input', changed);
  clear.addEventListener('click', () => {
    clearAll();
    search.focus();
  });
  more.addEventListener('click', () => {
    more.setAttribute('aria-expanded', more.getAttribute('aria-expanded') !== 'true');
  });
  window.addEventListener('hashchange', () => {
    // Places on the page have addresses, too.
    if (location.hash === '' || location.hash.includes('=')) {
      restore();
    }
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input[type=search], select, textarea');
    if (dialog.open || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/' && !typing) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && search.value) {
      search.value = '';
      changed();
    } else if (event.key === 'Escape') {
      clearAll();
    }
  });

  list.classList.add('sized');
  form.hidden = false;
  byId('bar').hidden = false;
  restore();
  (window.requestIdleCallback ?? setTimeout)(() => rows.forEach(textOf));
})();
