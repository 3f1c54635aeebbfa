// Sends the paragraphs of a report one after another as they are typed, and says how that stands. A lost line, an ended
// session or a closed window loses nothing: see report-kept.js.
import { drop, kept, put, unsent } from './report-kept.js';
import { bench, page, post, renew } from './report-line.js';
import { before, find, nameOf, render, stored, textOf } from './report-text.js';

const REST = 900;
const PATIENCE = 5000;
export const newKey = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

const due = new Map();
let lostAt = null;
let expired = false;
let again = null;
let answers = 0;
let working = null;
let under = null;

const show = (selector, shown) => document.querySelectorAll(selector).forEach((each) => (each.hidden = !shown));
const tell = (savedAt) => {
  const place = document.getElementById('save');
  const off = Boolean(lostAt || expired);
  const refused = [...unsent.values()].map((entry) => entry.refused).filter(Boolean);
  document.querySelectorAll('[data-submit-report]').forEach((button) => {
    if (off) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  });
  show('[data-offline]', Boolean(lostAt));
  show('[data-expired]', expired);
  show('[data-refused]', refused.includes('page'));
  if (!place) return;
  const word = off ? 'here' : refused.length ? 'conflict' : working ? 'saving' : unsent.size ? 'unsent' : 'savedWord';
  place.classList.toggle('off', off || refused.length > 0);
  place.classList.toggle('waits', word !== 'savedWord');
  place.querySelector('[data-word]').textContent = place.dataset[word];
  const at = place.querySelector('[data-at]');
  at.dataset.at = savedAt || at.dataset.at || at.textContent;
  at.textContent = word === 'savedWord' ? at.dataset.at : '';
};

const tryAgain = () => {
  clearTimeout(again);
  again = setTimeout(sendAll, PATIENCE);
};
const lost = () => {
  lostAt ??= new Date();
  document.querySelectorAll('[data-offline-since]').forEach((place) => {
    place.textContent = `${lostAt.getHours()}:${String(lostAt.getMinutes()).padStart(2, '0')}`;
  });
  tryAgain();
};

const deliver = (name, entry, known, after, more) =>
  known
    ? post(`/paragraphs/${known}`, { version: entry.version, text: entry.text }, more)
    : post('/paragraphs', { section: entry.section, after, key: name, text: entry.text }, more);

const refuse = (name, why) => {
  if (unsent.has(name)) unsent.get(name).refused = 'page';
  document.querySelectorAll('[data-refused] [data-why]').forEach((place) => (place.textContent = why));
};

// someone took the paragraph out meanwhile: the words come back as a new one
const asNew = (name, entry) => {
  const paragraph = find(name);
  const own = newKey();
  drop(name);
  if (!entry.text && !paragraph?.contains(document.activeElement)) {
    paragraph?.remove();
    return;
  }
  if (paragraph) {
    delete paragraph.dataset.paragraph;
    paragraph.removeAttribute('id');
    paragraph.dataset.key = own;
  }
  if (entry.text) put(own, { ...entry, version: undefined, tried: false });
};

const saved = (name, entry, paragraph, answer) => {
  const { paragraph: id, version } = answer.dataset;
  const now = unsent.get(name);
  drop(name);
  if ('gone' in answer.dataset) {
    asNew(name, now ?? entry);
    return;
  }
  if (!now) {
    put(id, { ...entry, text: '', version }); // taken away while it was being sent
    return;
  }
  // sent twice, because the first answer was lost: only a second saving shows whether these are the words that stand
  const unsure = entry.tried && !entry.version;
  if (!paragraph) return;
  const twin = document.getElementById(`p${id}`);
  if (twin && twin !== paragraph) twin.remove();
  Object.assign(paragraph.dataset, { paragraph: id, version: unsure ? '1' : version });
  paragraph.id = `p${id}`;
  const off = new Set([...answer.querySelectorAll('.differs')].map((each) => each.dataset.for));
  paragraph.querySelectorAll('.figure').forEach((each) => each.classList.toggle('off', off.has(each.dataset.bound)));
  if (unsure || now.text !== entry.text) touch(paragraph, unsure ? 0 : REST);
};

const answered = (name, entry, answer) => {
  const paragraph = find(name);
  const shown = paragraph?.querySelector('[data-below]');
  const now = unsent.get(name);
  if (!('conflict' in answer.dataset) || answer.dataset.theirs === entry.text) {
    saved(name, entry, paragraph, answer);
    if ('conflict' in answer.dataset) shown?.replaceChildren();
    else if (shown && shown.innerHTML !== answer.innerHTML) shown.replaceWith(answer);
  } else if (now && answer.dataset.theirs === entry.sent) {
    if (paragraph) paragraph.dataset.version = answer.dataset.version; // our own, whose answer was lost
    put(name, { ...now, version: answer.dataset.version });
  } else if (now) {
    now.refused = 'below';
    if (paragraph) paragraph.hidden = false;
    shown?.replaceWith(answer);
  }
};

/** Whether there is sense in sending the next. One of another page of the consolidated report is sent from here too. */
const send = async (name, entry) => {
  const paragraph = find(name);
  const known = paragraph?.dataset.paragraph || (entry.version && name);
  if (!known && !entry.text) {
    drop(name);
    return true;
  }
  const after = paragraph ? before(paragraph) : /^\d+$/.test(entry.after) ? entry.after : '';
  put(name, { ...entry, tried: true, sent: entry.text });
  const response = await deliver(name, entry, known, after);
  if (response.status === 401 || response.status === 403) {
    const signedIn = await renew();
    if (signedIn === 'renewed') return true;
    if (signedIn === 'out') {
      expired = true;
      tryAgain();
      return false;
    }
  }
  if (response.status >= 500) throw new TypeError(`${response.status}`);
  const answer = page(await response.text());
  const below = answer.querySelector('[data-below]');
  answers += 1;
  lostAt = null;
  expired = false;
  if (below) answered(name, entry, below);
  else if (response.status === 404 && known) asNew(name, unsent.get(name) ?? entry);
  else refuse(name, answer.querySelector('main h1 + p')?.textContent ?? '');
  if (response.ok && below?.dataset.at) tell(below.dataset.at);
  return true;
};

// a new paragraph waits for the new one before it, so that both keep their places
const next = () => {
  const rested = (name) => !unsent.get(name).refused && (due.get(name) ?? 0) <= Date.now();
  let name = [...unsent.keys()].find(rested);
  while (name && !unsent.get(name).version && unsent.has(unsent.get(name).after)) {
    const first = unsent.get(unsent.get(name).after);
    if (first.version || first.refused) break;
    name = unsent.get(name).after;
  }
  return name;
};

const work = async () => {
  try {
    for (under = next(); under; under = next()) {
      tell();
      if (!(await send(under, unsent.get(under)))) break;
    }
  } catch (failed) {
    if (!(failed instanceof TypeError)) throw failed; // fetch tells a lost line so
    lost();
  } finally {
    working = null;
    under = null;
    tell();
  }
};
const pump = () => (working ??= Promise.resolve().then(work));

/** Notes that a paragraph has changed: it is kept here at once and sent when the hand rests. */
export const touch = (paragraph, rest = REST) => {
  const name = nameOf(paragraph);
  const { tried = false, sent } = unsent.get(name) ?? {};
  put(name, {
    text: stored(textOf(paragraph)),
    version: paragraph.dataset.paragraph ? paragraph.dataset.version : undefined,
    section: paragraph.closest('[data-section]').dataset.section,
    after: nameOf(paragraph.previousElementSibling),
    tried,
    sent,
  });
  due.set(name, Date.now() + rest);
  setTimeout(pump, rest + 1);
  tell();
};

/** Sends what is to be sent now; done when the server has answered for it or cannot. */
export const sendAll = async () => {
  clearTimeout(again);
  await working;
  due.clear();
  await pump();
};
export const isUnsent = (paragraph) => unsent.has(nameOf(paragraph));
export const anyUnsent = () => unsent.size > 0;
export const forget = (paragraph) => drop(nameOf(paragraph));
/** How many answers there were; null while one is awaited. */
export const quiet = () => (working ? null : answers);
/** Whether the server still knows this person, as another question of this page has shown. */
export const known = async (yes) => {
  expired = !yes && (await renew()) === 'out';
  tell();
};

/** What an earlier page kept: put back where it was typed, then sent with the version that it was typed over. */
export const putBack = (make) => {
  for (const [name, entry] of Object.entries(kept())) {
    const paragraph = find(name) ?? (entry.version ? null : make(entry.section, find(entry.after), name));
    if (paragraph && entry.version && stored(textOf(paragraph)) === entry.text) {
      drop(name);
      continue;
    }
    if (paragraph) render(paragraph, entry.text);
    if (paragraph && entry.version) paragraph.dataset.version = entry.version;
    put(name, { ...entry, refused: undefined });
  }
  if (unsent.size) sendAll();
};

/** The page is left: what rests is sent along; should that fail, it is put back when the report is opened again. */
export const leave = () => {
  for (const [name, entry] of unsent) {
    const id = entry.version && name;
    if (entry.refused || name === under || (!id && (!entry.text || !/^\d*$/.test(entry.after)))) continue;
    put(name, { ...entry, tried: true, sent: entry.text });
    deliver(name, entry, id, entry.after, { keepalive: true }).catch(() => {}); // nobody is here to be told
  }
};

addEventListener('online', () => bench() && sendAll());
