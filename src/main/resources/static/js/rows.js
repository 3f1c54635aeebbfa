// [data-rows="name"]: rows of inputs. A button [data-add="name"] makes one more from the template [data-row] beside, that of
// the button's own value where there are several; [data-drop] in a row takes it away. Without script the same buttons ask
// the server. What keep.js brings back finds its rows by the input of that name.
const templates = (rows) => [...rows.parentElement.children].filter((each) => each.matches('template[data-row]'));

const make = (rows, kind) => {
  const all = templates(rows);
  const template = all.find((each) => each.dataset.row === kind) ?? all[0];
  rows.append(template.content.cloneNode(true));
  return rows.lastElementChild;
};

const changed = (form) =>
  form.querySelector('textarea, input:not([type="hidden"])').dispatchEvent(new Event('input', { bubbles: true }));

document.addEventListener('click', (event) => {
  const add = event.target.closest('[data-add]');
  const drop = event.target.closest('[data-drop]');
  const form = (add ?? drop)?.form;
  if (!form) return;
  event.preventDefault();
  if (add) {
    const row = make(form.querySelector(`[data-rows="${add.dataset.add}"]`), add.value);
    row.querySelector('input:not([hidden]), select:not([name="qualifier"])')?.focus();
  } else {
    const row = drop.closest('.rowed, .file');
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    (next?.querySelector('button') ?? form.querySelector('[data-add]'))?.focus();
  }
  changed(form);
});

document.addEventListener('restore', (event) => {
  for (const rows of event.target.querySelectorAll('[data-rows]')) {
    const name = rows.dataset.rows;
    const wanted = event.detail.filter(([each]) => each === name).map(([, value]) => value);
    const now = [...rows.querySelectorAll(`[name="${name}"]`)].map((input) => input.value);
    const kinds = templates(rows).length > 1;
    if (wanted.length === now.length && (!kinds || wanted.join() === now.join())) continue;
    rows.replaceChildren();
    wanted.forEach((kind) => make(rows, kind));
  }
});
