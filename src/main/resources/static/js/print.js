// button[data-print] prints the page; it is hidden until a script can serve it.
const ready = () => document.querySelectorAll('[data-print][hidden]').forEach((button) => (button.hidden = false));

document.addEventListener('click', (event) => event.target.closest('[data-print]') && print());
document.addEventListener('page', ready);
document.addEventListener('htmx:load', ready);
ready();
