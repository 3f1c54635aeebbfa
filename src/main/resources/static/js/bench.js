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
