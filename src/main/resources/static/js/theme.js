// Light, dark, or as the system is. Loaded in the head without defer, so that no page flashes; the only script that is
// not a module. It also says that scripts run (data-js), which style sheets lean on.
(() => {
  const root = document.documentElement;
  const kept = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // storage may be forbidden: then the system decides
    }
  };
  const show = (choice) => {
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
    else if (choice === 'system') delete root.dataset.theme;
    const now = root.dataset.theme ?? 'system';
    document.querySelectorAll('[data-theme-choice]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.themeChoice === now));
    });
  };
  root.dataset.js = '';
  show(kept());
  document.addEventListener('DOMContentLoaded', () => show(kept()));
  document.addEventListener('page', () => show(kept()));
  addEventListener('storage', (event) => event.key === 'theme' && show(event.newValue ?? 'system'));
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-theme-choice]');
    if (!button) return;
    const choice = button.dataset.themeChoice;
    try {
      if (choice === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', choice);
    } catch {
      // not kept beyond this page
    }
    show(choice);
  });
})();
