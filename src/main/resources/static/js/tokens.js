// [data-tokens="name"]: things chosen from a list by typing. What is picked from the list, or typed as it stands there
// (marks and capitals do not matter), becomes a token, which is a checkbox that cannot be seen. Without script a button
// asks the server for the same.
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
const options = (input) => [...document.getElementById(input.getAttribute('list')).options];
const typing = (event) => event.target.closest?.('[data-tokens]') && event.target.matches('input[list]');

const changed = (input) => input.dispatchEvent(new Event('input', { bubbles: true }));

const add = (input, value, label) => {
  const tokens = input.closest('[data-tokens]');
  if ([...tokens.querySelectorAll('[type="checkbox"]')].some((box) => box.value === value)) return;
  const template = tokens.parentElement.querySelector('template[data-token]');
  const token = template.content.firstElementChild.cloneNode(true);
  token.querySelector('input').value = value;
  token.querySelector('[data-label]').textContent = label;
  const button = token.querySelector('button');
  button.setAttribute('aria-label', button.getAttribute('aria-label').replace('{0}', label));
  input.before(token);
};

const take = (input) => {
  const words = plain(input.value);
  const found = words && options(input).find((option) => plain(option.value) === words);
  if (!found) return false;
  input.value = '';
  add(input, found.dataset.value, found.value);
  changed(input);
  return true;
};

document.addEventListener('input', (event) => {
  // a choice from the list comes as a replacement, or without a word of how
  if (typing(event) && (!event.inputType || event.inputType === 'insertReplacementText')) take(event.target);
});
document.addEventListener('change', (event) => typing(event) && take(event.target));
document.addEventListener('keydown', (event) => {
  if (!typing(event) || event.ctrlKey || event.metaKey || event.isComposing) return;
  const input = event.target;
  if (event.key === 'Enter') {
    event.preventDefault();
    const near = options(input).filter((option) => plain(option.value).includes(plain(input.value)));
    if (!take(input) && input.value && near.length === 1) {
      input.value = near[0].value;
      take(input);
    }
  } else if (event.key === 'Backspace' && !input.value && input.previousElementSibling) {
    input.previousElementSibling.remove();
    changed(input);
  }
});
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-untoken]');
  if (!button) return;
  event.preventDefault();
  const input = button.closest('[data-tokens]').querySelector('input[list]');
  button.closest('.token').remove();
  input.focus();
  changed(input);
});

document.addEventListener('restore', (event) => {
  for (const tokens of event.target.querySelectorAll('[data-tokens]')) {
    const input = tokens.querySelector('input[list]');
    for (const [name, value] of event.detail) {
      const option = name === tokens.dataset.tokens && options(input).find((each) => each.dataset.value === value[0]);
      if (option) add(input, option.dataset.value, option.value);
    }
  }
});
