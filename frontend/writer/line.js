// The line between the page of an edition and the server.
import { canonical } from './content.js';

const form = () => document.getElementById('edition');
const NEVER = ['_csrf', 'version', 'factsVersion', 'lay', 'block', 'type', 'text'];

/** What a form says: its fields with their values, without what only carries them. */
export const said = (of) =>
  Object.fromEntries([...new FormData(of)].filter(([name]) => !NEVER.includes(name)));

export const versions = (of) => ({ version: of.elements.version.value, factsVersion: of.elements.factsVersion.value });
export const setVersions = ({ version, factsVersion }) => {
  form().elements.version.value = version;
  form().elements.factsVersion.value = factsVersion;
};

export const post = (values, more = {}) =>
  fetch(`${form().dataset.edition}/text`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' },
    body: new URLSearchParams({ _csrf: form().elements._csrf.value, ...values }),
    ...more,
  });

const page = async (address) => {
  const response = await fetch(address, { headers: { 'X-Requested-With': 'fetch' } });
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
};

/** The form as the server has it now, null where it gives none; with the words as visitors would see them. */
export const theirs = async () => {
  const [fresh, look] = await Promise.all([page(location.pathname), page(form().dataset.edition)]);
  const now = fresh?.getElementById('edition');
  if (!now?.elements.content) return null;
  now.elements.content.disabled = false;
  now.elements.content.value = canonical(now.elements.content.value);
  now.querySelector('#plain')?.setAttribute('disabled', '');
  return { said: said(now), ...versions(now), look: look?.querySelector('.edition > .in') };
};

// after a sign-in in another tab the form of this page is of an ended session: it takes over the new one's token
export const renew = async () => {
  const now = (await page(location.pathname))?.getElementById('edition');
  if (now?.dataset.member !== form().dataset.member) return 'out';
  const was = form().elements._csrf.value;
  form().elements._csrf.value = now.elements._csrf.value;
  return now.elements._csrf.value === was ? 'same' : 'renewed';
};
