// A report is written in place: each paragraph is a field of its own, saved as one types; figures in it stay bound to
// their records. Without this script each paragraph has a plain field and a button.
import { caretTo, cutBehindCaret, figure, isCaretAt, render, stored, textOf, tidy } from './report-text.js';
import { anyUnsent, forget, isUnsent, post, putBack, sendAll, touch } from './report-send.js';

const HERE = 10_000;
const bench = () => document.querySelector('[data-report][data-writes]');
const of = (node) => node?.closest?.('[data-paragraph], [data-key]');
let last = null;
let seen = 0;

const open = (paragraph) => {
  const text = textOf(paragraph);
  const section = paragraph.closest('[data-section]');
  text.contentEditable = 'true';
  text.setAttribute('role', 'textbox');
  text.setAttribute('aria-multiline', 'true');
  text.setAttribute('aria-labelledby', section.getAttribute('aria-labelledby'));
};

const make = (section, after, key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`) => {
  const place = document.querySelector(`[data-section="${section}"] [data-paragraphs]`);
  if (!place) return null;
  const paragraph = document.createElement('div');
  paragraph.className = 'paragraph';
  paragraph.dataset.key = key;
  const text = document.createElement('p');
  text.className = 'text';
  text.dataset.text = '';
  const below = document.createElement('div');
  below.dataset.below = '';
  paragraph.append(text, below);
  const other = after && (after.isConnected ? after : document.getElementById(`p${after}`));
  if (other) other.after(paragraph);
  else place.append(paragraph);
  open(paragraph);
  return paragraph;
};

const mark = (paragraph) => paragraph.classList.toggle('item', textOf(paragraph).textContent.startsWith('- '));
const changed = (paragraph) => {
  mark(paragraph);
  touch(paragraph);
};

const split = (paragraph) => {
  const tail = cutBehindCaret(textOf(paragraph));
  const next = make(paragraph.closest('[data-section]').dataset.section, paragraph);
  textOf(next).append(tail);
  if (textOf(paragraph).textContent.startsWith('- ') && !textOf(next).textContent) textOf(next).append('- ');
  changed(paragraph);
  changed(next);
  caretTo(textOf(next), textOf(next).textContent === '- ');
};

const join = (first, second) => {
  const text = textOf(first);
  const place = text.lastChild;
  text.append(' ', ...textOf(second).childNodes);
  changed(first);
  if (second.dataset.paragraph) {
    changed(second); // empty: the server takes it out
    second.hidden = true;
  } else {
    forget(second);
    second.remove();
  }
  text.focus();
  if (place) getSelection().collapse(place, place.length ?? place.childNodes.length);
};

const visible = (paragraph, way) => {
  let other = paragraph[way];
  while (other && (other.hidden || !of(other))) other = other[way];
  return other;
};

const keys = (event) => {
  const paragraph = of(event.target);
  if (!bench() || !paragraph || !event.target.matches('[data-text]') || event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    sendAll();
  } else if (event.target.closest('[data-single]') && ['Enter', 'Backspace', 'Delete'].includes(event.key)) {
    if (event.key === 'Enter') event.preventDefault(); // an agency's paragraph stays one
  } else if (event.key === 'Enter') {
    event.preventDefault();
    split(paragraph);
  } else if (event.key === 'Backspace' && isCaretAt(event.target, false)) {
    const first = visible(paragraph, 'previousElementSibling');
    if (!first) return;
    event.preventDefault();
    join(first, paragraph);
  } else if (event.key === 'Delete' && isCaretAt(event.target, true)) {
    const second = visible(paragraph, 'nextElementSibling');
    if (!second) return;
    event.preventDefault();
    join(paragraph, second);
  } else if (['b', 'i', 'u'].includes(event.key) && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
  } else if (event.key === 'ArrowUp' && isCaretAt(event.target, false)) {
    const other = visible(paragraph, 'previousElementSibling');
    if (other) caretTo(textOf(other), true);
  } else if (event.key === 'ArrowDown' && isCaretAt(event.target, true)) {
    const other = visible(paragraph, 'nextElementSibling');
    if (other) caretTo(textOf(other), false);
  }
};

const paste = (event) => {
  const paragraph = of(event.target);
  const text = event.target.closest?.('[data-text]');
  if (!bench() || !text) return;
  event.preventDefault();
  const lines = event.clipboardData.getData('text/plain').split(/\r?\n/).map(tidy).filter((line) => line.trim());
  document.execCommand('insertText', false, lines.shift() ?? '');
  let after = paragraph;
  for (const line of lines) {
    after = make(paragraph.closest('[data-section]').dataset.section, after);
    textOf(after).textContent = line;
    changed(after);
  }
  changed(paragraph);
};

const insert = (words, bound) => {
  const section = last?.closest('[data-section]');
  if (!section) return;
  const text = textOf(last);
  const selection = getSelection();
  if (!text.contains(selection.anchorNode)) caretTo(text, true);
  const range = getSelection().getRangeAt(0);
  range.deleteContents();
  const link = figure(words, bound, section.dataset.section);
  range.insertNode(link);
  link.after(' ');
  getSelection().collapse(link.nextSibling, 1);
  changed(last);
};

const menu = (button) => {
  document.querySelector('.figuremenu')?.remove();
  const choices = last?.closest('[data-section]')?.querySelector('template[data-figures]')?.content;
  if (!choices?.children.length) return;
  const list = document.createElement('div');
  list.className = 'figuremenu';
  list.append(choices.cloneNode(true));
  button.after(list);
  list.querySelector('button').focus();
};

const tools = {
  list: () => {
    if (!last) return;
    const text = textOf(last);
    const plain = stored(text);
    render(last, plain.startsWith('- ') ? plain.slice(2) : `- ${plain}`);
    changed(last);
    caretTo(text, true);
  },
  figures: menu,
  activities: () => {
    const untold = last?.closest('[data-section]')?.querySelector('.untold') ?? document.querySelector('.untold');
    if (!untold) return;
    untold.open = true;
    untold.querySelector('summary').focus();
    untold.scrollIntoView({ block: 'center' });
  },
};

const solve = (event, target) => {
  const paragraph = of(target);
  const conflict = paragraph?.querySelector('[data-conflict]');
  if (target.matches('[data-use]')) {
    event.preventDefault();
    paragraph
      .querySelectorAll(`.figure[data-bound="${CSS.escape(target.dataset.bound)}"]`)
      .forEach((each) => (each.textContent = target.dataset.use));
    changed(paragraph);
  } else if (conflict && target.matches('[data-keep-mine], [data-take-theirs]')) {
    paragraph.dataset.version = conflict.dataset.version;
    if (target.matches('[data-take-theirs]')) render(paragraph, conflict.dataset.theirs);
    delete conflict.dataset.conflict;
    conflict.replaceChildren();
    changed(paragraph);
  }
};

const click = (event) => {
  if (!bench()) return;
  const target = event.target.closest('button, a, summary');
  if (!event.target.closest('.figuremenu, [data-tool="figures"]')) document.querySelector('.figuremenu')?.remove();
  if (!target) return;
  if (target.matches('[data-tool]')) tools[target.dataset.tool](target);
  else if (target.matches('[data-insert]')) {
    document.querySelector('.figuremenu')?.remove();
    insert(target.dataset.insert, target.dataset.bound);
  } else if (target.matches('[data-add]')) caretTo(textOf(make(target.dataset.add)), true);
  else if (target.matches('[data-retry]')) sendAll();
  else if (target.matches('[data-submit-report]') && anyUnsent()) {
    event.preventDefault();
    sendAll().then(() => !anyUnsent() && location.assign(target.href));
  } else solve(event, target);
};

// what another person has changed meanwhile comes in, except where one is typing
const refresh = async () => {
  const response = await fetch(location.pathname + location.search, { headers: { 'X-Requested-With': 'fetch' } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const theirs of fresh.querySelectorAll('[data-paragraph]')) {
    if (!theirs.id) continue;
    const ours = document.getElementById(theirs.id);
    if (ours?.dataset.version === theirs.dataset.version) continue;
    if (ours && (isUnsent(ours) || ours.contains(document.activeElement))) continue;
    const before = theirs.previousElementSibling && document.getElementById(theirs.previousElementSibling.id);
    if (ours) ours.replaceWith(theirs);
    else if (before) before.after(theirs);
    else document.querySelector(`#${theirs.closest('[data-section]').id} [data-paragraphs]`)?.prepend(theirs);
    open(theirs);
  }
  for (const ours of document.querySelectorAll('.paragraph[data-paragraph]')) {
    if (!fresh.getElementById(ours.id) && !isUnsent(ours) && !ours.contains(document.activeElement)) ours.remove();
  }
};

const here = async () => {
  if (!bench() || document.hidden) return;
  try {
    const response = await post('/presence', { section: last?.closest('[data-section]')?.dataset.section ?? '' });
    if (!response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').body;
    const place = document.getElementById('others');
    if (place.textContent.trim() !== fresh.textContent.trim()) place.replaceChildren(...fresh.cloneNode(true).childNodes);
    const at = Number(fresh.querySelector('[data-changed]')?.dataset.changed ?? 0);
    if (at > seen) await refresh();
    seen = at;
  } catch {
    // the line is lost: the next paragraph that is sent says so
  }
};

document.addEventListener('keydown', keys);
document.addEventListener('paste', paste);
document.addEventListener('click', click);
document.addEventListener('input', (event) => {
  const paragraph = event.target.matches?.('[data-text]') && of(event.target);
  if (bench() && paragraph) changed(paragraph);
});
document.addEventListener('focusin', (event) => {
  if (event.target.matches?.('[data-text]')) last = of(event.target);
});
addEventListener('pagehide', () => {
  if (!bench()) return;
  const fields = new FormData();
  fields.set('_csrf', document.querySelector('input[name="_csrf"]')?.value ?? '');
  fields.set('leaving', 'true');
  navigator.sendBeacon(`/reports/${bench().dataset.report}/presence`, fields);
});

if (bench()) {
  document.querySelectorAll('.paragraph').forEach(open);
  putBack(make);
  here();
  setInterval(here, HERE);
}
