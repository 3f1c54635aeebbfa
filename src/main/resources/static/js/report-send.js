// Sends the paragraphs of a report one by one as they are typed. What the server has not answered for lies in this
// browser's storage: a lost line, an ended session or a closed window loses nothing, and it is sent when it can be.
import { stored, render, textOf } from './report-text.js';

const PATIENCE = 5000;
const bench = () => document.querySelector('[data-report][data-writes]');
const address = () => `/reports/${bench().dataset.report}`;
const key = () => `report:${bench().dataset.report}`;
const token = () => document.querySelector('input[name="_csrf"]')?.value ?? '';

let lostAt = null;
let retry = null;

const storage = (act) => {
  try {
    return act(localStorage);
  } catch {
    return null; // full or forbidden: the page works on without
  }
};
const unsent = () => JSON.parse(storage((store) => store.getItem(key())) ?? '{}');
const keep = (change) => {
  const all = unsent();
  change(all);
  storage((store) => (Object.keys(all).length ? store.setItem(key(), JSON.stringify(all)) : store.removeItem(key())));
};
const nameOf = (paragraph) => paragraph.dataset.paragraph || paragraph.dataset.key;
const before = (paragraph) => {
  let other = paragraph.previousElementSibling;
  while (other && !other.dataset.paragraph) other = other.previousElementSibling;
  return other?.dataset.paragraph ?? '';
};

const say = (word, off = false) => {
  const place = document.getElementById('save');
  if (!place) return;
  place.classList.toggle('off', off);
  place.querySelector('[data-word]').textContent = place.dataset[word];
  if (word === 'savedWord') {
    place.querySelector('[data-at]').textContent = new Intl.DateTimeFormat('vi', {
      hour: 'numeric',
      minute: '2-digit',
    }).format(new Date());
  } else place.querySelector('[data-at]').textContent = '';
};
const hold = (held) =>
  document.querySelectorAll('[data-submit-report]').forEach((button) => {
    if (held) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  });
const show = (selector, shown) => document.querySelectorAll(selector).forEach((each) => (each.hidden = !shown));

const lost = () => {
  lostAt ??= new Date();
  document.querySelectorAll('[data-offline-since]').forEach((place) => {
    place.textContent = `${lostAt.getHours()}:${String(lostAt.getMinutes()).padStart(2, '0')}`;
  });
  show('[data-offline]', true);
  hold(true);
  say('here', true);
  clearTimeout(retry);
  retry = setTimeout(sendAll, PATIENCE);
};
const found = () => {
  lostAt = null;
  show('[data-offline]', false);
  show('[data-expired]', false);
  hold(false);
};

export const post = (path, fields) =>
  fetch(address() + path, {
    method: 'POST',
    headers: { 'X-Requested-With': 'fetch' },
    body: new URLSearchParams({ _csrf: token(), ...fields }),
  });

const below = (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-below]');

const answered = (paragraph, status, answer, text) => {
  if (!answer) {
    say('conflict', true); // the report was submitted or closed meanwhile: the words stay here
    return;
  }
  paragraph.querySelector('[data-below]')?.replaceWith(answer);
  if ('conflict' in answer.dataset) {
    say('conflict', true);
    return;
  }
  keep((all) => {
    delete all[nameOf(paragraph)];
    delete all[paragraph.dataset.key];
  });
  if ('gone' in answer.dataset) {
    paragraph.remove();
  } else {
    paragraph.dataset.paragraph = answer.dataset.paragraph;
    paragraph.dataset.version = answer.dataset.version;
    paragraph.id = `p${answer.dataset.paragraph}`;
    const off = new Set([...answer.querySelectorAll('.differs')].map((each) => each.dataset.for));
    paragraph.querySelectorAll('.figure').forEach((each) => each.classList.toggle('off', off.has(each.dataset.bound)));
  }
  if (stored(textOf(paragraph)) !== text && paragraph.isConnected) touch(paragraph);
  else if (!Object.keys(unsent()).length) say('savedWord');
};

const send = async (paragraph) => {
  if (paragraph.sending) return;
  const text = stored(textOf(paragraph));
  const known = paragraph.dataset.paragraph;
  if (!known && !text) {
    keep((all) => delete all[paragraph.dataset.key]);
    return;
  }
  paragraph.sending = true;
  say('saving');
  try {
    const section = paragraph.closest('[data-section]').dataset.section;
    const response = known
      ? await post(`/paragraphs/${known}`, { version: paragraph.dataset.version, text })
      : await post('/paragraphs', { section, after: before(paragraph), key: paragraph.dataset.key, text });
    if (response.status === 401 || response.status === 403) {
      show('[data-expired]', true);
      hold(true);
      say('here', true);
    } else if (response.status === 404 && known) {
      // someone took the paragraph out meanwhile: the words come back as a new one
      delete paragraph.dataset.paragraph;
      paragraph.dataset.key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
      keep((all) => delete all[known]);
      touch(paragraph);
    } else if (response.status >= 500) {
      lost();
    } else {
      found();
      answered(paragraph, response.status, below(await response.text()), text);
    }
  } catch {
    lost();
  } finally {
    paragraph.sending = false;
  }
};

/** Notes that a paragraph has changed: it is kept here at once and sent when the hand rests. */
export const touch = (paragraph) => {
  const { version, key: own } = paragraph.dataset;
  const section = paragraph.closest('[data-section]').dataset.section;
  keep((all) => {
    all[nameOf(paragraph)] = { text: stored(textOf(paragraph)), version, key: own, section, after: before(paragraph) };
  });
  say(lostAt ? 'here' : 'unsent', Boolean(lostAt));
  clearTimeout(paragraph.rest);
  paragraph.rest = setTimeout(() => send(paragraph), 900);
};

export const sendAll = () =>
  Promise.all(
    Object.keys(unsent()).map((name) => {
      const paragraph = document.querySelector(`[data-paragraph="${name}"], [data-key="${CSS.escape(name)}"]`);
      if (paragraph?.querySelector('[data-conflict]')) return null;
      clearTimeout(paragraph?.rest);
      return paragraph && send(paragraph);
    }),
  );
export const isUnsent = (paragraph) => nameOf(paragraph) in unsent();
export const anyUnsent = () => Object.keys(unsent()).length > 0;
export const forget = (paragraph) => keep((all) => delete all[nameOf(paragraph)]);

/** What an earlier page kept: put back where it was typed, then sent with the version that it was typed over. */
export const putBack = (make) => {
  for (const [name, entry] of Object.entries(unsent())) {
    let paragraph = document.querySelector(`[data-paragraph="${name}"]`);
    if (!paragraph && entry.section) paragraph = make(entry.section, entry.after, entry.key ?? name);
    if (!paragraph) continue;
    render(paragraph, entry.text);
    if (entry.version && paragraph.dataset.paragraph) paragraph.dataset.version = entry.version;
    if (!paragraph.dataset.paragraph && name !== paragraph.dataset.key) keep((all) => delete all[name]);
    touch(paragraph);
  }
};

addEventListener('online', () => bench() && sendAll());
