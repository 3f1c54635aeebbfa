// A form, or one of its buttons, with data-confirm="id" asks by the <dialog> of that id before it is sent. The words stand
// in the page, written by the server. Without script the form is sent as it is: its action decides whether to ask.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    const button = event.submitter;
    const id = button?.dataset.confirm ?? form.dataset.confirm;
    const dialog = id && document.getElementById(id);
    if (!dialog || dialog.dataset.answered === 'yes') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dialog.returnValue = '';
    dialog.addEventListener(
      'close',
      () => {
        if (dialog.returnValue !== 'yes') return;
        dialog.dataset.answered = 'yes';
        form.requestSubmit(button);
        delete dialog.dataset.answered;
      },
      { once: true },
    );
    dialog.showModal();
  },
  true,
);
