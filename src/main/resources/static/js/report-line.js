// The line between a report's page and the server.
export const bench = () => document.querySelector('[data-report][data-writes]');
const report = () => document.querySelector('[data-report]');
const token = () => document.querySelector('input[name="_csrf"]')?.value ?? '';
export const page = (html) => new DOMParser().parseFromString(html, 'text/html');

export const post = (path, fields, more = {}) =>
  fetch(`/reports/${report().dataset.report}${path}`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'fetch' },
    body: new URLSearchParams({ _csrf: token(), ...fields }),
    ...more,
  });

/** This page as the server has it now, null where it does not show it. */
export const current = async () => {
  const response = await fetch(location.pathname + location.search, { headers: { 'X-Requested-With': 'fetch' } });
  return response.ok ? page(await response.text()) : null;
};

// after a sign-in in another tab the forms of this page are of an ended session: they take over the new one's token
export const renew = async () => {
  const fresh = await current();
  const now = fresh?.querySelector('[data-report]');
  if (now?.dataset.member !== report().dataset.member) return 'out';
  const renewed = fresh.querySelector('input[name="_csrf"]').value;
  const was = token();
  document.querySelectorAll('input[name="_csrf"]').forEach((input) => (input.value = renewed));
  return renewed === was ? 'same' : 'renewed';
};
