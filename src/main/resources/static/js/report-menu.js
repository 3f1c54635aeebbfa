// Where one writes in a report, remembered while its tools have the focus, and the menu of figures to put there.
import { caretTo, textOf } from './report-text.js';

let last = null;
let place = null;
export const writing = () => (last?.isConnected ? last : null);
/** One paragraph stands for another now. */
export const goOnIn = (paragraph, instead) => {
  if (last && last === instead) last = paragraph;
};

// to where one was writing, before the tools took the focus
const resume = () => {
  textOf(last).focus();
  if (!place || !textOf(last).contains(place.startContainer)) return caretTo(textOf(last), true);
  getSelection().removeAllRanges();
  getSelection().addRange(place);
};

export const closeMenu = (back) => {
  const open = document.querySelector('.figuremenu');
  open?.remove();
  document.querySelector('[data-tool="figures"]')?.setAttribute('aria-expanded', 'false');
  if (open && back && writing()) resume();
};
export const menu = (button) => {
  if (document.querySelector('.figuremenu')) return closeMenu(true);
  const list = document.createElement('div');
  list.className = 'figuremenu';
  const choices = writing()?.closest('[data-section]').querySelector('template[data-figures]')?.content;
  if (choices?.children.length) list.append(choices.cloneNode(true));
  else list.append(Object.assign(document.createElement('p'), { textContent: button.dataset.none }));
  button.after(list);
  button.setAttribute('aria-expanded', 'true');
  list.querySelector('button')?.focus();
};
const menuKeys = (event) => {
  const list = event.target.closest?.('.figuremenu') ?? (event.key === 'Escape' && document.querySelector('.figuremenu'));
  if (!list) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') closeMenu(true);
  else if (step) {
    const all = [...list.querySelectorAll('button')];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    event.preventDefault();
  }
};

// from the text to its tools and along them, as editors have it
const toolKeys = (event) => {
  const all = [...document.querySelectorAll('[data-tool]')];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.altKey && event.key === 'F10' && writing()) all[0]?.focus();
  else if (step && all.includes(event.target)) all[(all.indexOf(event.target) + step + all.length) % all.length].focus();
  else if (event.key === 'Escape' && all.includes(event.target) && writing()) resume();
  else return;
  event.preventDefault();
};

document.addEventListener('keydown', menuKeys);
document.addEventListener('keydown', toolKeys);
document.addEventListener('focusin', (event) => {
  if (event.target.matches?.('[data-text]')) last = event.target.closest('.paragraph');
});
const remember = () => {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0);
  if (range && last && textOf(last).contains(range.startContainer)) place = range.cloneRange();
};
document.addEventListener('selectionchange', remember);
// the event above comes late: whoever is quick has left the text before it
document.addEventListener('focusout', (event) => event.target.matches?.('[data-text]') && remember());
