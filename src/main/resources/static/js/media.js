// form[data-uploads] sends each chosen file by itself, one after the other, and says beside its name how far it is and what
// became of it; words come with the list, sentences with the answer. Without script it is a plain form of many files.
const row = (list, file) => {
  const item = document.createElement('li');
  const thumb = document.createElement('span');
  thumb.className = 'thumb';
  const name = document.createElement('span');
  name.className = 'name';
  name.textContent = file.name;
  const said = document.createElement('div');
  said.className = 'said';
  said.textContent = list.dataset.wordsWaiting;
  item.append(thumb, name, said);
  list.append(item);
  if (/^image\/(jpeg|png|webp|gif|avif)$/.test(file.type) && file.size < 20e6) {
    // data: is what the page may show besides its own; a small view is drawn, so that no large one is held
    createImageBitmap(file, { resizeWidth: 144 })
      .then((bitmap) => {
        const canvas = document.createElement('canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const image = document.createElement('img');
        image.alt = '';
        image.src = canvas.toDataURL('image/jpeg', 0.7);
        thumb.append(image);
      })
      .catch(() => {});
  }
  return { item, name, said };
};

const sentence = (said, words, kind) => {
  const line = document.createElement('span');
  line.textContent = words;
  if (kind) line.className = kind;
  said.append(line);
};

const answered = (list, { name, said }, request) => {
  let answers;
  try {
    answers = JSON.parse(request.responseText);
  } catch {
    answers = null;
  }
  said.textContent = '';
  const one = Array.isArray(answers) ? answers[0] : null;
  if (!one) {
    sentence(said, list.dataset.wordsLost, 'refused');
    return;
  }
  if (one.refused) {
    sentence(said, one.refused, 'refused');
    return;
  }
  const link = document.createElement('a');
  link.href = one.address;
  link.textContent = name.textContent;
  name.replaceChildren(link);
  sentence(said, one.known ? list.dataset.wordsKnown : list.dataset.wordsDone);
  one.said.forEach((words) => sentence(said, words));
};

const send = (form, list, file, shown) =>
  new Promise((done) => {
    const bar = document.createElement('progress');
    bar.max = file.size || 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    shown.said.replaceChildren(bar);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) bar.value = Math.min(event.loaded, bar.max);
    });
    request.upload.addEventListener('load', () => {
      shown.said.textContent = list.dataset.wordsReading;
    });
    request.addEventListener('load', () => {
      answered(list, shown, request);
      done();
    });
    request.addEventListener('error', () => {
      shown.said.textContent = '';
      sentence(shown.said, list.dataset.wordsLost, 'refused');
      const again = document.createElement('button');
      again.type = 'button';
      again.className = 'button slim';
      again.textContent = list.dataset.wordsAgain;
      again.addEventListener('click', () => send(form, list, file, shown));
      shown.said.append(again);
      done();
    });
    const data = new FormData();
    data.append('file', file);
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.send(data);
  });

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches('form[data-uploads]')) return;
  event.preventDefault();
  if (form.hasAttribute('data-busy')) return;
  const input = form.querySelector('input[type="file"]');
  const list = form.querySelector('.uploads');
  const files = [...input.files];
  const button = form.querySelector('button:not([type="button"])');
  list.hidden = false;
  form.setAttribute('data-busy', '');
  button.setAttribute('aria-disabled', 'true');
  const rows = files.map((file) => row(list, file));
  input.value = '';
  form.querySelector('.chosen').textContent = '';
  for (const [i, file] of files.entries()) await send(form, list, file, rows[i]);
  form.removeAttribute('data-busy');
  button.removeAttribute('aria-disabled');
});

// [data-focal]: a press on the picture writes the two numbers, and the numbers move the ring.
const ring = (focal) => {
  const image = focal.querySelector('img');
  if (!image) return;
  const [x, y] = ['focalX', 'focalY'].map((name) => Number(focal.querySelector(`[name="${name}"]`).value) || 0);
  focal.querySelectorAll('.halo').forEach((halo) => {
    halo.setAttribute('cx', x);
    halo.setAttribute('cy', y);
    if (image.clientHeight) halo.setAttribute('ry', (4 * image.clientWidth) / image.clientHeight);
  });
};

const prepare = () =>
  document.querySelectorAll('[data-focal]').forEach((focal) => {
    focal.setAttribute('data-focal-ready', '');
    const image = focal.querySelector('img');
    if (image && !image.complete) image.addEventListener('load', () => ring(focal), { once: true });
    ring(focal);
  });

document.addEventListener('click', (event) => {
  const view = event.target.closest?.('.focalview');
  const focal = view?.closest('[data-focal]');
  if (!focal) return;
  const box = view.getBoundingClientRect();
  const share = (at, from, length) => Math.round(Math.min(100, Math.max(0, (100 * (at - from)) / length)));
  const write = (name, value) => {
    const input = focal.querySelector(`[name="${name}"]`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  write('focalX', share(event.clientX, box.left, box.width));
  write('focalY', share(event.clientY, box.top, box.height));
});
document.addEventListener('input', (event) => {
  const focal = event.target.closest?.('[data-focal]');
  if (focal) ring(focal);
});
document.addEventListener('page', prepare);
prepare();
