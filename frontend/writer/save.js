// Saves as one types, when the hand rests, and says how that stands. Until the server has answered, what was typed lies in
// this browser's storage too: a lost line, an ended session or a closed window loses nothing.
import { forget, keep, kept } from './kept.js';
import { post, renew, said, setVersions, theirs, versions } from './line.js';

const REST = 1200;
const PATIENCE = 5000;
const form = () => document.getElementById('edition');
const text = (values) => JSON.stringify(values);

let saved = null; // as the server has it
let tried = []; // what was sent since, in case an answer is lost on the way
let working = null;
let lost = false;
let expired = false;
let refused = false;
let other = null; // what someone else saved meanwhile
let faults = 0;
let due = null;
let editor = null;

const show = (selector, shown) => document.querySelectorAll(selector).forEach((each) => (each.hidden = !shown));
const unsaved = () => text(said(form())) !== text(saved);

const tell = (at) => {
  const place = document.getElementById('save');
  const off = lost || expired;
  const stuck = refused || other;
  show('[data-offline]', lost);
  show('[data-expired]', expired);
  show('[data-refused]', refused);
  show('#theirs', Boolean(other));
  const word = off ? 'here' : stuck ? 'conflict' : working ? 'saving' : unsaved() ? 'unsent' : faults ? 'partly' : 'savedWord';
  place.hidden = false;
  place.classList.toggle('off', Boolean(off || stuck || word === 'partly'));
  place.classList.toggle('waits', !['savedWord', 'partly'].includes(word));
  if (place.querySelector('[data-word]').textContent !== place.dataset[word]) {
    place.querySelector('[data-word]').textContent = place.dataset[word];
  }
  const time = place.querySelector('[data-at]');
  if (at) time.dataset.at = at;
  time.dataset.at ||= time.textContent;
  time.textContent = word === 'savedWord' ? time.dataset.at : '';
  document.querySelector('[data-why-not]').hidden = !other;
};

const again = (after) => {
  clearTimeout(due);
  due = setTimeout(() => send(), after);
};

const showFaults = (found) => {
  document.querySelectorAll('#edition [data-fault]').forEach((each) => {
    const field = each.closest('.field');
    field.classList.remove('invalid');
    field.querySelector('.input').removeAttribute('aria-invalid');
    each.remove();
  });
  for (const [name, words] of Object.entries(found)) {
    const input = document.getElementById(name);
    const said = document.getElementById('fault').content.firstElementChild.cloneNode(true);
    said.id = `${name}-fault`;
    said.querySelector('[data-words]').textContent = words;
    input?.setAttribute('aria-invalid', 'true');
    input?.after(said);
    input?.closest('.field').classList.add('invalid');
  }
  faults = Object.keys(found).length;
};

const taken = (values, answer) => {
  saved = values;
  tried = [];
  setVersions(answer);
  showFaults(answer.faults);
  if (unsaved()) mirror();
  else forget();
  tell(answer.at);
};

// someone else saved; or we did ourselves, and the answer was lost on the way
const meet = async () => {
  const now = await theirs();
  if (!now) return;
  const mine = said(form());
  if ([...tried, text(mine)].includes(text(now.said))) {
    saved = now.said;
    tried = [];
    setVersions(now);
    if (unsaved()) again(0);
    else forget();
    return;
  }
  const both = saved && editor.merge(saved, mine, now.said);
  if (both) {
    saved = now.said;
    setVersions(now);
    editor.write(both);
    show('#merged', true);
    again(0);
    return;
  }
  other = now;
  show('#merged', false);
  document.querySelector('#theirs [data-look]').replaceChildren(...(now.look ? [...now.look.cloneNode(true).childNodes] : []));
};

const answered = async (values, response) => {
  if (response.status >= 500) throw new TypeError(`${response.status}`);
  lost = false;
  if (response.status === 409) return meet();
  if (response.status === 401 || response.status === 403) {
    const signedIn = await renew();
    expired = signedIn === 'out';
    if (signedIn === 'same') return refuse('');
    again(expired ? PATIENCE : 0);
    return null;
  }
  expired = false;
  const json = response.headers.get('Content-Type')?.includes('json') ? await response.json() : {};
  return response.ok && json.version ? taken(values, json) : refuse(json.why);
};

const refuse = (why) => {
  refused = true;
  document.querySelector('[data-refused] [data-why]').textContent = why ?? '';
};

const work = async () => {
  const values = said(form());
  tried.push(text(values));
  try {
    const response = await post({ ...values, ...versions(form()) });
    await answered(values, response);
  } catch (failed) {
    if (!(failed instanceof TypeError)) throw failed; // fetch tells a lost line so
    lost = true;
    again(PATIENCE);
  } finally {
    working = null;
    tell();
  }
  if (!lost && !expired && !refused && !other && unsaved()) again(REST);
};

/** Sends what is to be sent now; done when the server has answered for it or cannot. */
export const send = async () => {
  clearTimeout(due);
  await working;
  if (!unsaved() || other || refused) return;
  working = work();
  tell();
  await working;
};

const mirror = () => keep({ said: said(form()), ...versions(form()) });

/** Notes that something was typed: it is kept here at once and sent when the hand rests. */
export const touch = (rest = REST) => {
  if (!saved) return;
  if (unsaved()) mirror();
  again(rest);
  tell();
};
export const isSaved = () => !unsaved();

// of the two one stays; the other is among the old versions, or comes back by "undo"
const solve = (mine) => {
  const now = other;
  other = null;
  saved = now.said;
  setVersions(now);
  if (!mine) editor.write(now.said);
  touch(0);
  editor.focus();
};

/** @param to the text and fields: {write, merge, focus} */
export const begin = (to) => {
  editor = to;
  saved = said(form());
  document.querySelector('[data-keep-mine]').addEventListener('click', () => solve(true));
  document.querySelector('[data-take-theirs]').addEventListener('click', () => solve(false));
  document.querySelectorAll('[data-retry]').forEach((each) => each.addEventListener('click', () => send()));
  addEventListener('online', () => send());
  addEventListener('pagehide', () => {
    // nobody is here to be told; should it fail, it is put back when the edition is opened again
    if (unsaved() && !other && !refused && !working) post({ ...said(form()), ...versions(form()) }, { keepalive: true }).catch(() => {});
  });
  const earlier = kept();
  if (earlier && text(earlier.said) !== text(saved)) {
    editor.write(earlier.said);
    setVersions(earlier); // over which it was typed: should that be an older one, the server says so
    touch(0);
  } else forget();
  tell();
};
