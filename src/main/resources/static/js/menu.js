// details.menu opens by itself; here it closes: by Escape, by a click outside, when the focus leaves, when another opens.
const open = () => document.querySelectorAll('details.menu[open]');

const close = (menu, refocus) => {
  menu.open = false;
  if (refocus) menu.querySelector('summary').focus();
};

document.addEventListener('click', (event) => {
  open().forEach((menu) => menu.contains(event.target) || close(menu));
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  open().forEach((menu) => close(menu, menu.contains(document.activeElement)));
});

document.addEventListener('focusout', (event) => {
  const menu = event.target.closest?.('details.menu[open]');
  if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) close(menu);
});

document.addEventListener(
  'toggle',
  (event) => {
    if (!event.target.matches?.('details.menu[open]')) return;
    open().forEach((menu) => menu === event.target || close(menu));
  },
  true,
);
