// Ctrl+Enter (⌘ Enter) submits the form one is in by its first button, or by the one marked data-default.
// The hint [data-keys] beside the button shows only where it is true.
const ready = () => document.querySelectorAll('[data-keys][hidden]').forEach((hint) => (hint.hidden = false));

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  const form = event.target.form ?? event.target.closest?.('form');
  if (!form || form.method === 'dialog') return;
  const button =
    form.querySelector('[data-default]') ?? [...form.elements].find((element) => element.type === 'submit');
  if (button?.getAttribute('aria-disabled') === 'true') return;
  event.preventDefault();
  form.requestSubmit(button);
});

// a button that says why it waits does not act
document.addEventListener(
  'click',
  (event) => {
    if (event.target.closest('[aria-disabled="true"]')) event.preventDefault();
  },
  true,
);

document.addEventListener('page', ready);
document.addEventListener('htmx:load', ready);
ready();
