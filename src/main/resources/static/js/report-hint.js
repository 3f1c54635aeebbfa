// The hint of an empty section is a place to write: pointing at it or coming to it by Tab opens a paragraph there. One that
// is left as it was opened goes again. Without this script a field and its button stand below the hint.
import { bench } from './report-line.js';

const hintOf = (section) => section?.querySelector('.hint[data-write]');

const settle = (section) => {
  const hint = hintOf(section);
  if (hint) hint.hidden = section.querySelector('.paragraph:not([hidden])') !== null;
};

const open = (hint) => {
  const section = hint.closest('[data-section]');
  section.querySelector('[data-add]').click();
  section.querySelector('[data-paragraphs]').lastElementChild.dataset.asOpened = '';
};

document.addEventListener('mousedown', (event) => {
  // else the caret is put where the hint was
  if (event.target.closest?.('.hint[role]')) event.preventDefault();
});
document.addEventListener('click', (event) => {
  const hint = event.target.closest?.('.hint[role]');
  if (hint) open(hint);
  else if (event.target.closest?.('[data-add]')) settle(event.target.closest('[data-section]'));
});
document.addEventListener('focusin', (event) => event.target.matches?.('.hint[role]') && open(event.target));
document.addEventListener('input', (event) => {
  const paragraph = event.target.closest?.('[data-as-opened]');
  if (paragraph) delete paragraph.dataset.asOpened;
});
document.addEventListener('focusout', (event) => {
  const paragraph = event.target.closest?.('[data-as-opened]');
  // a tool acts on the paragraph that was left for it, and whoever comes back to the window goes on
  if (!paragraph || !document.hasFocus() || event.relatedTarget?.closest('.toolbar, .figuremenu')) return;
  const section = paragraph.closest('[data-section]');
  if (!paragraph.textContent.trim()) paragraph.remove();
  settle(section);
});

if (bench()?.dataset.writes) {
  for (const hint of document.querySelectorAll('.hint[data-write]')) {
    hint.tabIndex = 0;
    hint.setAttribute('role', 'button');
    settle(hint.closest('[data-section]'));
  }
}
