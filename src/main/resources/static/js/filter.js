// form[data-filter] (a GET) is sent when a choice in it changes; a search field waits for Enter. The focus comes back to
// where it was. A select walked through by keys waits until one leaves it or presses Enter.
const KEY = 'filter';
let walking = null;

const send = (input) => {
  delete input.dataset.changed;
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.pathname, input.name, input.value]));
  } catch {
    // then the focus starts from the top
  }
  input.form.requestSubmit();
};

const within = (target) => target.form?.matches?.('form[data-filter]');

document.addEventListener('keydown', (event) => {
  if (!within(event.target) || event.target.tagName !== 'SELECT') return;
  if (event.key === 'Enter' && 'changed' in event.target.dataset) send(event.target);
  else if (event.key !== 'Tab') walking = event.target;
});
document.addEventListener('pointerdown', () => (walking = null));
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!within(input) || input.type === 'search' || input.type === 'text') return;
  if (input === walking) input.dataset.changed = '';
  else send(input);
});
document.addEventListener('focusout', (event) => {
  if (within(event.target) && 'changed' in event.target.dataset) send(event.target);
});

const ready = () => {
  try {
    const [path, name, value] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    sessionStorage.removeItem(KEY);
    if (path !== location.pathname) return;
    const inputs = [...document.querySelectorAll('form[data-filter] [name]')].filter((each) => each.name === name);
    (inputs.find((each) => each.value === value) ?? inputs[0])?.focus({ preventScroll: true });
  } catch {
    // nothing to come back to
  }
};
ready();
