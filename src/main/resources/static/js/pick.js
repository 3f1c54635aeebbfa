// [data-pick]: agencies to tick. The search narrows what is shown while one types; the buttons of a kind tick or untick
// what is shown. Without script the same buttons ask the server.
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

const narrow = (pick) => {
  const words = plain(pick.querySelector('[data-pick-find]').value.trim());
  for (const kind of pick.querySelectorAll('[data-pick-kind]')) {
    let any = false;
    for (const option of kind.querySelectorAll('.opt')) {
      option.hidden = !plain(option.textContent).includes(words);
      any ||= !option.hidden;
    }
    kind.hidden = !any;
  }
};

const count = (pick) => {
  pick.querySelector('[data-pick-count]').textContent = pick.querySelectorAll('.opt > :checked').length;
};

document.addEventListener('input', (event) => {
  const pick = event.target.closest('[data-pick]');
  if (!pick) return;
  if (event.target.matches('[data-pick-find]')) narrow(pick);
  else count(pick);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.ctrlKey && event.target.matches?.('[data-pick-find]')) event.preventDefault();
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-pick-set]');
  if (!button) return;
  event.preventDefault();
  const pick = button.closest('[data-pick]');
  button
    .closest('[data-pick-kind]')
    .querySelectorAll('.opt:not([hidden]) > input')
    .forEach((input) => (input.checked = button.dataset.pickSet === 'true'));
  // keep.js and the count listen
  pick.dispatchEvent(new Event('input', { bubbles: true }));
});
