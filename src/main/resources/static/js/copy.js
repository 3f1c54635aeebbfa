// button[data-copy="id"] copies the value of that input; an input[data-select] is chosen whole when entered. Where no
// clipboard may be written (a page without https), the button stays hidden and the text is chosen by hand.
const ready = () =>
  navigator.clipboard && document.querySelectorAll('[data-copy][hidden]').forEach((button) => (button.hidden = false));

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
  button.querySelector('span').textContent = button.dataset.copied;
});

document.addEventListener('focusin', (event) => event.target.matches('[data-select]') && event.target.select());

document.addEventListener('page', ready);
ready();
