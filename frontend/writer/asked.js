// The two small questions below the tools: where a link leads, and in what language words are.
import { isWay, schema } from './schema.js';

const { marks } = schema;
const box = (name) => document.getElementById(`ask-${name}`);
let view = null;

/** Where marks of this type reach around the caret, or the selection. */
const reach = (state, type) => {
  const { from, to, empty, $from } = state.selection;
  if (!empty) return { from, to };
  const start = $from.start();
  let found = { from, to };
  $from.parent.forEach((child, offset) => {
    const begin = start + offset;
    if (begin <= from && from <= begin + child.nodeSize && type.isInSet(child.marks)) found = { from: begin, to: begin + child.nodeSize };
  });
  return found;
};
const present = (state, type) => {
  const { from, to } = reach(state, type);
  let mark = null;
  state.doc.nodesBetween(from, to, (node) => {
    mark ??= type.isInSet(node.marks) ?? null;
  });
  return mark;
};

export const closeAsked = () => document.querySelectorAll('#writer .asked').forEach((each) => (each.hidden = true));

const back = () => {
  closeAsked();
  view.focus();
};

const set = (type, attrs, words) => {
  const { state } = view;
  const { from, to } = reach(state, type);
  const change = state.tr.removeMark(from, to, type);
  if (attrs && from === to) {
    // nothing was chosen: the address itself is put there
    change.insert(from, schema.text(words, [type.create(attrs)]));
  } else if (attrs) change.addMark(from, to, type.create(attrs));
  view.dispatch(change.removeStoredMark(type).scrollIntoView());
  back();
};

const ask = (name, type, value) => (state, dispatch, editor) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  if (!dispatch) return true;
  view = editor;
  closeAsked();
  box(name).hidden = false;
  const field = box(name).querySelector('input, select');
  const mark = present(state, type);
  if (mark) field.value = value(mark);
  else if (name === 'link') field.value = '';
  box(name).querySelector('[data-without]').hidden = !mark;
  wrong(false);
  field.focus();
  return true;
};
export const askLink = ask('link', marks.link, (mark) => mark.attrs.address);
export const askForeign = ask('foreign', marks.foreign, (mark) => mark.attrs.language);

const wrong = (so) => {
  box('link').querySelector('[data-wrong]').hidden = !so;
  box('link').querySelector('input').setAttribute('aria-invalid', String(so));
};

const answer = (name) => {
  const field = box(name).querySelector('input, select');
  if (name === 'foreign') {
    if (view.state.selection.empty && !present(view.state, marks.foreign)) back();
    else set(marks.foreign, { language: field.value });
    return;
  }
  const typed = field.value.trim();
  const address = isWay(typed) ? typed : /^[^\s@]+@[^\s@]+$/.test(typed) ? `mailto:${typed}` : `https://${typed}`;
  const good = isWay(address) && (typed !== address ? /\.[a-z]{2,}/i.test(typed) : true);
  wrong(!good);
  if (good) set(marks.link, { address }, typed);
};

export const prepareAsked = () => {
  for (const name of ['link', 'foreign']) {
    box(name).addEventListener('keydown', (event) => {
      if (event.key === 'Escape') back();
      else if (event.key === 'Enter' && !event.ctrlKey && event.target.matches('input, select')) answer(name);
      else return;
      event.preventDefault();
    });
    box(name).querySelector('[data-set]').addEventListener('click', () => answer(name));
    box(name).querySelector('[data-without]').addEventListener('click', () => set(name === 'link' ? marks.link : marks.foreign, null));
  }
};
