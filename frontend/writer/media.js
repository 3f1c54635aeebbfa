// What the library of media knows of the pictures in the text, asked for once and all together; and the way in for new ones.
const PATIENCE = 3000;
const ATTEMPTS = 20;
const known = new Map();
let asked = null;

/** Says so wherever no answer came; the text is written on without. */
const ask = async (query) => {
  try {
    const response = await fetch(`/media/pick?${new URLSearchParams(query)}`, { headers: { 'X-Requested-With': 'fetch' } });
    return response.ok ? await response.json() : [];
  } catch (failed) {
    if (!(failed instanceof TypeError)) throw failed; // fetch tells a lost line so
    return [];
  }
};

export const find = (words, kinds) => ask([['q', words], ...kinds.map((kind) => ['kind', kind])]);
export const know = (medium) => known.set(medium.id, medium);

const together = (id) => {
  asked ??= {
    ids: new Set(),
    answer: Promise.resolve().then(async () => {
      const { ids } = asked;
      asked = null;
      (await ask({ q: [...ids].map((each) => `#${each}`).join(' ') })).forEach(know);
    }),
  };
  asked.ids.add(id);
  return asked.answer;
};

/** Tells of one of the library, again when its small view has been made; nothing of one that is not there. */
export const tell = async (id, shown, attempt = 0) => {
  if (!known.get(id)?.preview) await together(id);
  const medium = known.get(id);
  if (!medium || !shown(medium)) return;
  const seen = medium.kind === 'PICTURE' || medium.kind === 'DRAWING';
  if (seen && !medium.preview && attempt < ATTEMPTS) setTimeout(() => tell(id, shown, attempt + 1), PATIENCE);
};

/** Brings files into the library: {id, …} for each that was taken, {refused, title} for each that was not. */
export const upload = async (files, lost) => {
  const sent = new FormData();
  sent.set('_csrf', document.querySelector('input[name="_csrf"]').value);
  [...files].forEach((file) => sent.append('file', file));
  const refused = (why) => [...files].map((file) => ({ id: null, title: file.name, refused: why }));
  try {
    const response = await fetch('/media', { method: 'POST', headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' }, body: sent });
    if (!response.headers.get('Content-Type')?.includes('json')) return refused(lost);
    const arrived = await response.json();
    if (!Array.isArray(arrived)) return refused(lost);
    arrived.filter((each) => each.id).forEach(know);
    return arrived;
  } catch (failed) {
    if (!(failed instanceof TypeError)) throw failed;
    return refused(lost);
  }
};
