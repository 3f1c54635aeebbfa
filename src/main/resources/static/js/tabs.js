// nav[data-tabs] of links to parts of its pane: one part is shown at a time. Without this script all stand below one another.
const show = (nav, id) => {
  for (const link of nav.querySelectorAll('a[href^="#"]')) {
    const mine = link.getAttribute('href') === `#${id}`;
    if (mine) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const part = document.querySelector(link.getAttribute('href'));
    if (part) part.hidden = !mine;
  }
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-tabs] a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  show(link.closest('[data-tabs]'), link.getAttribute('href').slice(1));
});

const ready = () => {
  for (const nav of document.querySelectorAll('[data-tabs]')) {
    const links = [...nav.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href').slice(1));
    show(nav, links.find((id) => location.hash === `#${id}`) ?? links[0]);
  }
};
document.addEventListener('page', ready);
ready();
