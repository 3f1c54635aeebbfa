// form[data-keep] with an id: what is typed is kept in this tab until the server says it is saved, so that an expired
// session, a sign-in or a step back loses nothing. The server says so by any element [data-saved] on the next page.
// Passwords, files and hidden fields are never kept, except "version": then a change made meanwhile by someone else is
// seen by the server as such, instead of being written over.
const PREFIX = 'keep:';
const key = (form) => `${PREFIX}${location.pathname}#${form.id}`;
const forms = () => [...document.querySelectorAll('form[data-keep][id]')];

const kept = (input) =>
  input.name &&
  !input.disabled &&
  (input.name === 'version' || !['hidden', 'password', 'file', 'submit', 'button', 'reset'].includes(input.type));

const read = (form) =>
  [...form.elements]
    .filter(kept)
    .map((input) => [
      input.name,
      input.type === 'checkbox' || input.type === 'radio' ? [input.value, input.checked] : input.value,
    ]);

const write = (form, values) => {
  const left = [...values];
  for (const input of [...form.elements].filter(kept)) {
    const choice = input.type === 'checkbox' || input.type === 'radio';
    const at = left.findIndex(([name, value]) => name === input.name && (!choice || value[0] === input.value));
    if (at < 0) continue;
    const [[, value]] = left.splice(at, 1);
    if (choice) input.checked = value[1];
    else input.value = value;
  }
};

const storage = (act) => {
  try {
    return act(sessionStorage);
  } catch {
    return null; // full or forbidden: the page works on without
  }
};
const load = (form) => JSON.parse(storage((store) => store.getItem(key(form))) ?? 'null');
const save = (form, sent) => storage((store) => store.setItem(key(form), JSON.stringify({ sent, values: read(form) })));
const forget = (form) => storage((store) => store.removeItem(key(form)));

const forgetSent = () =>
  storage((store) =>
    Object.keys(store)
      .filter((each) => each.startsWith(PREFIX) && JSON.parse(store.getItem(each)).sent)
      .forEach((each) => store.removeItem(each)),
  );

const ready = () => {
  if (document.querySelector('[data-saved]')) forgetSent();
  for (const form of forms()) {
    const entry = load(form);
    if (!entry || JSON.stringify(entry.values) === JSON.stringify(read(form))) continue;
    // rows and tokens that were added come first, then the words in them
    form.dispatchEvent(new CustomEvent('restore', { bubbles: true, detail: entry.values }));
    write(form, entry.values);
    const folded = form.closest('details');
    if (folded) folded.open = true;
    form.querySelector('[data-kept]')?.removeAttribute('hidden');
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.matches('[data-keep][id]')) save(form, false);
});
document.addEventListener('submit', (event) => {
  if (event.target.matches('form[data-keep][id]')) save(event.target, true);
});
document.addEventListener('click', (event) => {
  const form = event.target.closest('[data-forget]')?.closest('form[data-keep][id]');
  if (!form) return;
  forget(form);
  form.reset();
  form.querySelector('[data-kept]')?.setAttribute('hidden', '');
});

// form[data-keep="laid"] is laid anew by htmx under another id: what was typed goes on under that
const laid = (place) => [...place.querySelectorAll('form[data-keep="laid"][id]')];
document.addEventListener('htmx:beforeSwap', (event) => laid(event.detail.target).forEach(forget));
document.addEventListener('htmx:afterSwap', (event) => laid(event.target).forEach((form) => save(form, false)));

document.addEventListener('page', ready);
addEventListener('pageshow', (event) => event.persisted && ready());
ready();
