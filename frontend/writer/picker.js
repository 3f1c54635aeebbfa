// The dialog in which one chooses from the library of media, by words and arrow keys, or brings something new.
import { find, know, upload } from './media.js';

const REST = 200;
export const KINDS = {
  picture: ['PICTURE', 'DRAWING'],
  gallery: ['PICTURE', 'DRAWING'],
  film: ['FILM'],
  file: ['PDF', 'SOUND'],
};
const ACCEPTED = { picture: 'image/*', gallery: 'image/*', film: 'video/*', file: '.pdf,audio/*' };

const dialog = () => document.getElementById('picker');
const part = (name) => dialog().querySelector(`[data-${name}]`);
let of = 'picture';
let done = () => {};
let waits = null;
let turn = 0;

const options = () => [...part('found').querySelectorAll('[role="option"]')];
const point = (option) => {
  options().forEach((each) => each.setAttribute('aria-selected', String(each === option)));
  if (option) part('find').setAttribute('aria-activedescendant', option.id);
  else part('find').removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
};

const option = (medium, at) => {
  const made = part('option').content.firstElementChild.cloneNode(true);
  made.id = `picked-${at}`;
  made.medium = medium;
  made.querySelector('[data-name]').textContent = medium.title;
  const size = medium.width ? ` · ${medium.width} × ${medium.height}` : '';
  made.querySelector('[data-size]').textContent = `#${medium.id}${size}`;
  if (medium.preview) made.querySelector('img').src = medium.preview;
  else made.querySelector('img').remove();
  return made;
};

const search = async () => {
  const mine = (turn += 1);
  const found = await find(part('find').value.trim(), KINDS[of]);
  if (mine !== turn) return; // an answer to what was typed before
  part('found').replaceChildren(...found.map(option));
  part('none').hidden = found.length > 0;
  point(options()[0]);
};

const choose = (media) => {
  media.forEach(know);
  const tell = done;
  done = () => {};
  dialog().close();
  tell(media);
};

/** Opens the dialog for a kind of block; answers with what was chosen, nothing where one thought better of it. */
export const pick = (kind) =>
  new Promise((answer) => {
    of = kind;
    done = answer;
    part('find').value = '';
    part('why').textContent = '';
    part('files').accept = ACCEPTED[kind];
    part('files').multiple = kind === 'gallery';
    dialog().querySelectorAll('[data-of]').forEach((title) => (title.hidden = !title.dataset.of.split(' ').includes(kind)));
    part('found').replaceChildren();
    dialog().showModal();
    part('find').focus();
    search();
  });

const keys = (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = options();
  const at = all.findIndex((each) => each.getAttribute('aria-selected') === 'true');
  if (step && all.length) point(all[(at + step + all.length) % all.length]);
  else if (event.key === 'Enter' && !event.isComposing) {
    if (all[at]) choose([all[at].medium]);
  } else return;
  event.preventDefault();
};

const bring = async (files) => {
  if (!files.length) return;
  part('why').textContent = part('why').dataset.busy;
  const arrived = await upload(files, part('why').dataset.lost);
  const taken = arrived.filter((each) => each.id);
  part('files').value = '';
  part('why').textContent = arrived
    .filter((each) => each.refused)
    .map((each) => `${each.title}: ${each.refused}`)
    .join(' ');
  if (taken.length) choose(taken);
};

export const prepare = () => {
  part('find').addEventListener('keydown', keys);
  part('find').addEventListener('input', () => {
    clearTimeout(waits);
    waits = setTimeout(search, REST);
  });
  part('found').addEventListener('click', (event) => {
    const chosen = event.target.closest('[role="option"]');
    if (chosen) choose([chosen.medium]);
  });
  part('files').addEventListener('change', (event) => bring(event.target.files));
  dialog().querySelector('[data-close]').addEventListener('click', () => dialog().close());
  dialog().addEventListener('close', () => done([]));
};
