// .drop is a real file input with a face. The input itself takes what is dropped on it; here the face answers, and a form
// with data-progress is sent with its progress shown. Without script all of it is a plain file form.
const number = new Intl.NumberFormat(document.documentElement.lang || 'vi', { maximumFractionDigits: 1 });

const size = (bytes) =>
  bytes < 1024 * 1024 ? `${number.format(Math.max(1, bytes / 1024))} KB` : `${number.format(bytes / 1024 / 1024)} MB`;

const name = (input) => {
  const chosen = input.closest('.drop')?.querySelector('.chosen');
  if (chosen) chosen.textContent = [...input.files].map((file) => `${file.name} · ${size(file.size)}`).join('; ');
};

document.addEventListener('change', (event) => {
  if (!event.target.matches('.drop > input[type="file"]')) return;
  name(event.target);
  if (event.target.files.length && event.target.hasAttribute('data-send')) event.target.form.requestSubmit();
});

const over = (event, on) => event.target.closest?.('.drop')?.classList.toggle('over', on);
document.addEventListener('dragenter', (event) => over(event, true));
document.addEventListener('dragleave', (event) => over(event, false));
document.addEventListener('drop', (event) => {
  over(event, false);
  if (!event.target.closest?.('.drop')) event.preventDefault();
});
// a file dropped beside the place must not replace the page
document.addEventListener('dragover', (event) => event.target.closest?.('.drop') || event.preventDefault());

// The answer is a whole page, perhaps after a redirect: it takes the place of this one.
const turn = (request) => {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  history.pushState(null, '', request.responseURL);
  addEventListener('popstate', () => location.reload(), { once: true });
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(page.body);
  window.htmx?.process(document.body);
  scrollTo(0, 0);
  document.dispatchEvent(new Event('page'));
};

const send = (form, button) => {
  const uploading = form.querySelector('.uploading');
  const bar = uploading.querySelector('progress');
  const words = uploading.querySelector('[data-words]');
  const request = new XMLHttpRequest();
  const busy = (on) => {
    form.toggleAttribute('data-busy', on);
    form.querySelectorAll('button:not([type="button"])').forEach((each) => each.setAttribute('aria-disabled', String(on)));
    uploading.hidden = !on;
  };
  request.upload.addEventListener('progress', (event) => {
    if (!event.lengthComputable) return;
    bar.max = event.total;
    bar.value = event.loaded;
    if (words) words.textContent = `${Math.floor((100 * event.loaded) / event.total)} %`;
  });
  // sent: now the server reads, for how long nobody knows
  request.upload.addEventListener('load', () => bar.removeAttribute('value'));
  request.addEventListener('load', () => turn(request));
  request.addEventListener('error', () => {
    busy(false);
    const lost = form.querySelector('[data-lost]');
    if (lost) lost.hidden = false;
  });
  request.addEventListener('abort', () => busy(false));
  uploading.querySelector('[data-abort]')?.addEventListener('click', () => request.abort(), { once: true });
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  request.open('POST', form.action);
  request.send(data);
  form.querySelector('[data-lost]')?.setAttribute('hidden', '');
  busy(true);
};

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches('[data-progress]') || !form.querySelector('.uploading')) return;
  event.preventDefault();
  if (!form.hasAttribute('data-busy')) send(form, event.submitter);
});
