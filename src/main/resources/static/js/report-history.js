// Steps back and forth over what was written in a report. The browser's own history ends at a paragraph's edge and is
// confused by figures and paragraphs that a script puts in.
import { forget, newKey, touch } from './report-send.js';
import { caretAt, render, stored, textOf } from './report-text.js';

const BURST = 1500;
const LEAP = 8;
const back = [];
const forth = [];
let together = null;

/** What a paragraph says before anything is changed in it; null where it is not there yet. */
export const begin = (paragraph, text = stored(textOf(paragraph))) => {
  paragraph.was = text;
};

// a word that is being typed, not a stretch that was cut or pasted
const near = (last, change) => Math.abs((change.after ?? '').length - (last.after ?? '').length) < LEAP;

/** Notes a change after it was made; typing without a rest is one step. */
export const note = (paragraph) => {
  const change = { paragraph, before: paragraph.was, after: paragraph.hidden ? null : stored(textOf(paragraph)) };
  change.behind = paragraph.previousElementSibling;
  change.section = paragraph.closest('[data-section]');
  paragraph.was = change.after;
  if (change.before === change.after) return;
  forth.length = 0;
  const last = back.at(-1);
  if (together) together.push(change);
  else if (last?.length === 1 && last[0].paragraph === paragraph && near(last[0], change) && Date.now() - last.at < BURST) {
    last[0].after = change.after;
    last.at = Date.now();
  } else back.push(Object.assign([change], { at: Date.now() }));
};

/** Changes that are undone together. */
export const asOne = (act) => {
  together = [];
  act();
  if (together.length) back.push(together);
  together = null;
};

/** Another person's words stand there now: what was changed before is no longer ours to bring back. */
export const forgetSteps = (paragraph) => {
  for (const steps of [back, forth]) {
    const left = steps.filter((step) => step.every((change) => change.paragraph !== paragraph));
    steps.splice(0, steps.length, ...left);
  }
};

const take = ({ paragraph, behind, section }, text) => {
  paragraph.was = text;
  if (text === null && !paragraph.dataset.paragraph) {
    forget(paragraph);
    paragraph.remove();
    return;
  }
  if (!paragraph.isConnected && text === null) return;
  if (!paragraph.isConnected) {
    delete paragraph.dataset.paragraph;
    paragraph.removeAttribute('id');
    paragraph.dataset.key = newKey();
    if (behind?.isConnected) behind.after(paragraph);
    else section.querySelector('[data-paragraphs]').prepend(paragraph);
  }
  paragraph.hidden = text === null;
  render(paragraph, text ?? '');
  touch(paragraph);
};

const step = (from, to, side) => {
  const taken = from.pop();
  if (!taken) return;
  taken.at = 0;
  to.push(taken);
  for (const change of side === 'before' ? [...taken].reverse() : taken) take(change, change[side]);
  const shown = taken.find((change) => change[side] !== null);
  if (!shown) return;
  const { paragraph, before, after } = shown;
  const now = textOf(paragraph).textContent;
  let same = 0;
  const [a, b] = [before ?? '', after ?? ''];
  while (same < Math.min(a.length, b.length) && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  caretAt(textOf(paragraph), Math.max(0, now.length - same));
};
export const undo = () => step(back, forth, 'before');
export const redo = () => step(forth, back, 'after');
