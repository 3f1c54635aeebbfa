// A select [data-kind] shows the fields of what is chosen, [data-of-kind="code"]. Without script a button asks the server.
const show = (form) => {
  const kind = form?.querySelector('[data-kind]');
  form?.querySelectorAll('[data-of-kind]').forEach((field) => (field.hidden = field.dataset.ofKind !== kind?.value));
};

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-kind]')) show(event.target.form);
  else if (event.target.matches('form')) show(event.target);
});
