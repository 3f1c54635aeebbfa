// The bench of a translation by keyboard: Alt+1 to Alt+5 takes a suggestion of the memory into the open sentence.
const field = () => document.getElementById('target');
const take = (button) => {
  const target = field();
  if (!target) return;
  target.value = button.dataset.suggestion;
  target.dispatchEvent(new Event('input', { bubbles: true }));
  target.focus();
};

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-suggestion]');
  if (button) take(button);
});
document.addEventListener('keydown', (event) => {
  if (!event.altKey || !/^Digit[1-5]$/.test(event.code)) return;
  const button = document.querySelector(`[data-suggestion][data-key="${event.code.slice(5)}"]`);
  if (!button) return;
  event.preventDefault();
  take(button);
});
