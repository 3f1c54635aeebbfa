// button[data-print].needs-script prints the page
document.addEventListener('click', (event) => event.target.closest('[data-print]') && print());
