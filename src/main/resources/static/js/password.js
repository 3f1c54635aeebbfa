// button[data-reveal="id"] shows and hides the password of that input. The button is hidden until a script can serve it.
const ready = () => document.querySelectorAll('[data-reveal][hidden]').forEach((button) => (button.hidden = false));

const set = (button, shown) => {
  const input = document.getElementById(button.dataset.reveal);
  if (input) input.type = shown ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(shown));
};

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-reveal]');
  if (button) set(button, button.getAttribute('aria-pressed') !== 'true');
});

// a password must travel, and be remembered by the browser, as a password
document.addEventListener('submit', (event) => {
  event.target.querySelectorAll('[data-reveal]').forEach((button) => set(button, false));
});

document.addEventListener('page', ready);
document.addEventListener('htmx:load', ready);
ready();
