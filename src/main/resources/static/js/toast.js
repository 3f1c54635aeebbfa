// A toast confirms what the person did: six seconds, longer while the pointer or the focus rests on it, never an error.
// From the server: an element [data-toast] anywhere in the page. From a response to htmx: HX-Trigger: {"toast": "words"}.
const LASTS = 6000;

const place = () => {
  let toasts = document.querySelector('.toasts');
  if (!toasts) {
    toasts = document.createElement('div');
    toasts.className = 'toasts';
    toasts.setAttribute('role', 'status');
    document.body.append(toasts);
  }
  return toasts;
};

const show = (toast) => {
  const remove = () => {
    if (toast.matches(':hover, :focus-within')) setTimeout(remove, 2000);
    else toast.remove();
  };
  place();
  // a live region speaks only of what comes after it stands there
  setTimeout(() => {
    place().append(toast);
    toast.hidden = false;
    setTimeout(remove, LASTS);
  }, 100);
};

const collect = () =>
  document.querySelectorAll('[data-toast]').forEach((toast) => {
    toast.removeAttribute('data-toast');
    toast.remove();
    show(toast);
  });

const say = (words) => {
  const toast = document.createElement('div');
  toast.className = 'toast';
  const text = document.createElement('span');
  text.textContent = words;
  toast.append(text);
  show(toast);
};

document.addEventListener('toast', (event) => say(event.detail?.value ?? event.detail));
document.addEventListener('click', (event) => {
  event.target.closest('[data-dismiss]')?.closest('.toast, .notice')?.remove();
});
document.addEventListener('page', collect);
document.addEventListener('htmx:load', collect);
collect();
