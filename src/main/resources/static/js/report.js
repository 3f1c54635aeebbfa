// A report is written in place: each paragraph is a field of its own, saved as one types; figures in it stay bound to
// their records. Without this script each paragraph has a plain field and a button.
import { asOne, begin, forgetSteps, note, redo, undo } from './report-history.js';
import { dropKept, showKept } from './report-kept.js';
import { bench } from './report-line.js';
import { closeMenu, goOnIn, menu, writing } from './report-menu.js';
import { meet, part } from './report-others.js';
import { anyUnsent, forget, leave, newKey, putBack, sendAll, touch } from './report-send.js';
import { caretTo, cutBehindCaret, figureAtCaret, isCaretAt, leaveFigure, putFigure, render, stored, textOf, tidy } from './report-text.js';

const of = (node) => node?.closest?.('.paragraph');
const sectionOf = (paragraph) => paragraph?.closest('[data-section]');

const open = (paragraph, instead) => {
  const text = textOf(paragraph);
  text.contentEditable = 'true';
  text.setAttribute('role', 'textbox');
  text.setAttribute('aria-multiline', 'true');
  text.setAttribute('aria-labelledby', sectionOf(paragraph).getAttribute('aria-labelledby'));
  goOnIn(paragraph, instead);
  begin(paragraph);
  if (instead) forgetSteps(instead);
};

const make = (section, after, key = newKey()) => {
  const within = document.querySelector(`[data-section="${section}"] [data-paragraphs]`);
  if (!within) return null;
  const paragraph = document.createElement('div');
  paragraph.className = 'paragraph';
  paragraph.dataset.key = key;
  const text = document.createElement('p');
  text.className = 'text';
  text.dataset.text = '';
  const below = document.createElement('div');
  below.dataset.below = '';
  paragraph.append(text, below);
  if (after) after.after(paragraph);
  else within.append(paragraph);
  open(paragraph);
  begin(paragraph, null);
  return paragraph;
};

const changed = (paragraph) => {
  paragraph.classList.toggle('dashed', /^-\s/.test(textOf(paragraph).textContent));
  note(paragraph);
  touch(paragraph);
};

const split = (paragraph) => {
  if (stored(textOf(paragraph)) === '-') {
    render(paragraph, ''); // a second Enter ends the list
    changed(paragraph);
    return;
  }
  const tail = cutBehindCaret(textOf(paragraph));
  const next = make(sectionOf(paragraph).dataset.section, paragraph);
  textOf(next).append(tail);
  if (/^-\s/.test(textOf(paragraph).textContent) && !textOf(next).textContent.trim()) {
    textOf(next).replaceChildren('- ');
  }
  changed(paragraph);
  changed(next);
  caretTo(textOf(next), textOf(next).textContent === '- ');
};

const join = (first, second) => {
  const text = textOf(first);
  const tail = [...textOf(second).childNodes];
  const range = document.createRange();
  range.selectNodeContents(text);
  range.collapse(false);
  const gap = text.textContent && textOf(second).textContent && !/\s$/.test(text.textContent) ? ' ' : '';
  text.append(gap, ...tail);
  changed(first);
  second.hidden = true;
  note(second);
  if (second.dataset.paragraph) touch(second); // empty: the server takes it out
  else {
    forget(second);
    second.remove();
  }
  text.focus();
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

const beside = (paragraph, way) => {
  let other = paragraph[way];
  while (other && (other.hidden || !of(other))) other = other[way];
  return other;
};

const keys = (event) => {
  const paragraph = of(event.target);
  if (!bench() || !paragraph || !event.target.matches('[data-text]') || event.isComposing) return;
  const bears = event.ctrlKey || event.metaKey;
  const above = () => beside(paragraph, 'previousElementSibling');
  const below = () => beside(paragraph, 'nextElementSibling');
  const single = event.target.closest('[data-single]'); // an agency's paragraph stays one
  if (!bears && (event.key.length === 1 || event.key === 'Process')) leaveFigure();
  if (event.key === 'Enter') {
    event.preventDefault();
    if (bears) sendAll();
    else if (!single) asOne(() => split(paragraph));
  } else if (event.key === 'Backspace' && !single && isCaretAt(event.target, false) && above()) {
    event.preventDefault();
    asOne(() => join(above(), paragraph));
  } else if (event.key === 'Delete' && !single && isCaretAt(event.target, true) && below()) {
    event.preventDefault();
    asOne(() => join(paragraph, below()));
  } else if (['Backspace', 'Delete'].includes(event.key) && !bears && figureAtCaret(event.target, event.key === 'Backspace')) {
    event.preventDefault(); // a figure goes as a whole: chosen first, so that one sees what goes
    getSelection().selectAllChildren(figureAtCaret(event.target, event.key === 'Backspace'));
  } else if (bears && ['z', 'y'].includes(event.key.toLowerCase())) {
    event.preventDefault();
    if (event.key.toLowerCase() === 'y' || event.shiftKey) redo();
    else undo();
  } else if (bears && ['b', 'i', 'u'].includes(event.key.toLowerCase())) {
    event.preventDefault();
  } else if (event.key === 'ArrowUp' && isCaretAt(event.target, false) && above()) {
    event.preventDefault();
    caretTo(textOf(above()), true);
  } else if (event.key === 'ArrowDown' && isCaretAt(event.target, true) && below()) {
    event.preventDefault();
    caretTo(textOf(below()), false);
  }
};

const spread = (paragraph, lines) => {
  const tail = cutBehindCaret(textOf(paragraph));
  let after = paragraph;
  for (const line of lines) {
    after = make(sectionOf(paragraph).dataset.section, after);
    textOf(after).textContent = line;
    changed(after);
  }
  caretTo(textOf(after), true);
  textOf(after).append(tail);
  changed(after);
  changed(paragraph);
};

const paste = (event) => {
  const paragraph = of(event.target);
  if (!bench() || !event.target.closest?.('[data-text]')) return;
  event.preventDefault();
  const words = event.clipboardData.getData('text/plain');
  const single = event.target.closest('[data-single]');
  const lines = (single ? [words] : words.split(/\r?\n/)).map((line) => tidy(line).trim()).filter(Boolean);
  document.execCommand('insertText', false, lines.shift() ?? '');
  if (lines.length) asOne(() => spread(paragraph, lines));
};

const tools = {
  list: () => {
    const last = writing();
    if (!last) return;
    const plain = stored(textOf(last));
    render(last, plain.startsWith('- ') ? plain.slice(2) : `- ${plain}`);
    asOne(() => changed(last));
    caretTo(textOf(last), true);
  },
  figures: menu,
  activities: () => {
    const untold = sectionOf(writing())?.querySelector('.untold') ?? document.querySelector('.untold');
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
    caretTo(textOf(paragraph), true);
  }
};

const submit = async (event, link) => {
  event.preventDefault();
  await sendAll();
  if (!anyUnsent()) location.assign(link.href);
  else document.querySelector('[data-conflict], [data-refused]:not([hidden])')?.scrollIntoView({ block: 'center' });
};

const click = (event) => {
  const target = event.target.closest('button, a, summary');
  if (target?.matches('[data-drop-kept]')) dropKept();
  if (!bench()) return;
  if (!event.target.closest('.figuremenu, [data-tool="figures"]')) closeMenu(false);
  if (!target) return;
  if (target.matches('.figure') && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    window.open(target.href, '_blank', 'noopener');
  } else if (target.matches('[data-tool]')) tools[target.dataset.tool](target);
  else if (target.matches('[data-insert]')) {
    closeMenu(true);
    putFigure(writing(), target.dataset.insert, target.dataset.bound);
    asOne(() => changed(writing()));
  } else if (target.matches('[data-add]')) caretTo(textOf(make(target.dataset.add)), true);
  else if (target.matches('[data-retry]')) sendAll();
  else if (target.matches('[data-submit-report]') && anyUnsent()) submit(event, target);
  else solve(event, target);
};

document.addEventListener('keydown', keys);
document.addEventListener('paste', paste);
document.addEventListener('beforeinput', (event) => {
  const paragraph = bench() && event.target.closest?.('[data-text]') && of(event.target);
  const act = {
    historyUndo: undo,
    historyRedo: redo,
    insertParagraph: () => event.target.closest('[data-single]') || asOne(() => split(paragraph)), // keyboards on glass
  }[event.inputType];
  if (!paragraph || !act) return;
  event.preventDefault();
  act();
});
document.addEventListener('click', click);
document.addEventListener('input', (event) => {
  const paragraph = event.target.matches?.('[data-text]') && of(event.target);
  if (bench() && paragraph) changed(paragraph);
});
addEventListener('pagehide', () => {
  if (!bench()) return;
  leave();
  part();
});
addEventListener('pageshow', (event) => event.persisted && bench() && location.reload());

if (bench()) {
  document.querySelectorAll('.paragraph').forEach((paragraph) => open(paragraph));
  putBack(make);
  meet(() => sectionOf(writing())?.dataset.section ?? '', open);
} else if (document.querySelector('[data-report]')) showKept();
