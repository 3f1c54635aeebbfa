// Others at the same report: who they are, and what they have changed meanwhile, except where one is typing.
import { bench, current, page, post } from './report-line.js';
import { isUnsent, known, quiet } from './report-send.js';

const HERE = 10_000;
let seen = 0;

const put = (theirs, ours) => {
  const above = theirs.previousElementSibling && document.getElementById(theirs.previousElementSibling.id);
  const place = document.getElementById(theirs.closest('[data-section]').id)?.querySelector('[data-paragraphs]');
  if (ours) ours.replaceWith(theirs);
  else if (above) above.after(theirs);
  else place?.prepend(theirs);
};

// false where something was saved on the way: the answer may be older than what stands here
const refresh = async (open) => {
  const before = quiet();
  const standing = [...document.querySelectorAll('.paragraph[data-paragraph]')];
  const fresh = await current();
  if (!fresh || before === null || quiet() !== before) return false;
  const busy = (ours) => isUnsent(ours) || ours.contains(document.activeElement);
  for (const theirs of [...fresh.querySelectorAll('.paragraph[data-paragraph]')]) {
    const ours = document.getElementById(theirs.id);
    if (ours && (Number(ours.dataset.version) >= Number(theirs.dataset.version) || busy(ours))) continue;
    put(theirs, ours);
    open(theirs, ours);
  }
  for (const ours of standing) {
    if (!fresh.getElementById(ours.id) && !busy(ours)) ours.remove();
  }
  return true;
};

const here = async (section, open) => {
  if (!bench() || document.hidden) return;
  try {
    const response = await post('/presence', { section });
    known(response.status !== 401 && response.status !== 403);
    if (!response.ok) return;
    const fresh = page(await response.text()).body;
    const place = document.getElementById('others');
    if (place.textContent.trim() !== fresh.textContent.trim()) place.replaceChildren(...fresh.cloneNode(true).childNodes);
    const at = Number(fresh.querySelector('[data-changed]')?.dataset.changed ?? 0);
    if (at === seen || (await refresh(open))) seen = at;
  } catch (failed) {
    if (!(failed instanceof TypeError)) throw failed; // the line is lost: the next paragraph that is sent says so
  }
};

/** @param open makes what came in writable; told what stood in its place */
export const meet = (section, open) => {
  seen = Number(bench().dataset.changed);
  here(section(), open);
  setInterval(() => here(section(), open), HERE);
  document.addEventListener('visibilitychange', () => here(section(), open));
};
export const part = () => {
  const fields = new FormData();
  fields.set('_csrf', document.querySelector('input[name="_csrf"]')?.value ?? '');
  fields.set('leaving', 'true');
  navigator.sendBeacon(`/reports/${bench().dataset.report}/presence`, fields);
};
