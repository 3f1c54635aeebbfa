// The bench of a plan: a form[data-autosave] is sent by htmx as one types; here the state of saving is told beside the
// button, and the paper stands at the lines of the open task.
const save = () => document.getElementById('save');

const say = (word, off) => {
  const place = save();
  if (!place) return;
  place.classList.toggle('off', off);
  place.textContent = place.dataset[word] ?? '';
};

const ofBench = (event) => event.target.closest?.('form[data-autosave]');

document.addEventListener('htmx:beforeRequest', (event) => ofBench(event) && say('saving', false));
document.addEventListener('htmx:sendError', (event) => ofBench(event) && say('lost', true));
document.addEventListener('htmx:timeout', (event) => ofBench(event) && say('lost', true));
document.addEventListener('htmx:responseError', (event) => {
  if (!ofBench(event)) return;
  const said = { 401: 'expired', 403: 'expired', 404: 'gone', 409: 'refused', 422: 'refused' };
  say(said[event.detail.xhr.status] ?? 'lost', true);
});
// What was typed and not yet sent goes first: whoever confirms, opens another task or leaves waits for it. When it is
// refused or the line is lost, nothing else happens and the words stay.
let typed = 0;
let sent = 0;
let dirty = null;
let next = null;
const open = () => dirty?.isConnected && typed !== 0;

document.addEventListener('input', (event) => {
  if (!event.target.form?.matches('form[data-autosave]')) return;
  dirty = event.target.form;
  typed += 1;
  say('unsent', false);
});
document.addEventListener('htmx:beforeRequest', (event) => {
  if (ofBench(event)) sent = typed;
});
document.addEventListener('htmx:afterRequest', (event) => {
  if (!ofBench(event)) return;
  if (!event.detail.successful) {
    next = null;
    return;
  }
  if (sent !== typed) return;
  dirty = null;
  typed = 0;
  next?.();
  next = null;
});
const first = (event, then) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  next = then;
  window.htmx.trigger(dirty, 'save-now');
};
document.addEventListener(
  'submit',
  (event) => {
    const { target: form, submitter } = event;
    if (open() && window.htmx && form !== dirty && form.closest('.bench')) first(event, () => form.requestSubmit(submitter));
  },
  true,
);
document.addEventListener(
  'click',
  (event) => {
    const link = event.target.closest('a[href]');
    if (!open() || !window.htmx || !link || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.getAttribute('href').startsWith('#') || link.hasAttribute('data-forget-form')) return;
    first(event, () => link.click());
  },
  true,
);

// once the line is back, what waited is sent
addEventListener('online', () => {
  if (!save()?.classList.contains('off')) return;
  document.querySelectorAll('form[data-autosave]').forEach((form) => form.dispatchEvent(new Event('change')));
});
// an answer that says it is saved: what was kept on this computer may go
document.addEventListener('htmx:afterRequest', (event) => {
  const form = ofBench(event);
  if (form && event.detail.successful) sessionStorage.removeItem(`keep:${location.pathname}#${form.id}`);
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-forget-form]');
  if (link) sessionStorage.removeItem(`keep:${location.pathname}#${link.dataset.forgetForm}`);
});

// whoever types or chooses within an option has chosen it
document.addEventListener('input', (event) => {
  const radio = event.target.closest('.opt')?.querySelector('[type="radio"]');
  if (radio) radio.checked = true;
});

const ready = () => {
  const pane = document.getElementById('src');
  const line = pane?.querySelector('.ln.on');
  if (line && pane.scrollHeight > pane.clientHeight) pane.scrollTop = Math.max(0, line.offsetTop - pane.offsetTop - 72);
  const open = document.querySelector('.pane.rec .item.open');
  const rec = document.getElementById('rec');
  if (open && rec.scrollHeight > rec.clientHeight) rec.scrollTop = Math.max(0, open.offsetTop - rec.offsetTop - 72);
};
document.addEventListener('page', ready);
ready();
