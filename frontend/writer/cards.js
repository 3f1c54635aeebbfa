// Blocks that are chosen rather than written: pictures, galleries, films, files, figures, maps. What they show comes from a
// template of the page; their caption is text like any other.
import { Selection, TextSelection } from 'prosemirror-state';
import { newId } from './content.js';
import { tell } from './media.js';
import { pick } from './picker.js';
import { CARDS } from './schema.js';

const PLACE = /^\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*(.*)$/;
const say = (runs) => runs.map((run) => run.text).join('');

/** A map's places as one types them, a line each: "17.02, 107.11 Cửa Tùng". */
export const linesOf = (points) => points.map((point) => `${point.latitude}, ${point.longitude} ${say(point.label)}`.trim()).join('\n');

/** Typed lines as places; one that is called as before stays itself. Null where a line is no place. */
export const pointsOf = (typed, before) => {
  const lines = typed.split('\n').filter((line) => line.trim());
  const found = lines.map((line) => PLACE.exec(line));
  if (found.includes(null)) return null;
  const left = [...before];
  return found.map(([, latitude, longitude, name]) => {
    const at = left.findIndex((point) => say(point.label) === name.trim());
    const same = at < 0 ? null : left.splice(at, 1)[0];
    const label = same?.label ?? (name.trim() ? [{ text: name.trim(), marks: [] }] : []);
    return { id: same?.id ?? newId(), latitude: Number(latitude), longitude: Number(longitude), label };
  });
};

class Card {
  constructor(node, view, place) {
    this.node = node;
    this.view = view;
    this.place = place;
    this.dom = document.getElementById(`card-${node.type.name}`).content.firstElementChild.cloneNode(true);
    this.contentDOM = this.dom.querySelector('figcaption');
    this.face = this.dom.querySelector('[data-face]');
    this.dom.addEventListener('click', (event) => this.click(event));
    this.dom.addEventListener('change', () => this.typed());
    this.dom.addEventListener('keydown', (event) => this.keys(event));
    this.show();
  }

  show() {
    const { attrs } = this.node;
    this.contentDOM.classList.toggle('blank', !this.node.content.size);
    const put = (name, value) => {
      const field = this.dom.querySelector(`[data-${name}]`);
      if (field && field !== document.activeElement) field.value = value;
    };
    if ('activity' in attrs) {
      put('activity', attrs.activity ?? '');
      put('figure', attrs.figure);
    }
    if (attrs.points) put('points', linesOf(attrs.points));
    if ('media' in attrs && this.shown !== String(attrs.media)) this.faces([attrs.media ?? []].flat());
  }

  faces(media) {
    this.shown = String(this.node.attrs.media);
    this.face.replaceChildren(
      ...media.map((id) => {
        const face = this.dom.querySelector('template').content.firstElementChild.cloneNode(true);
        face.dataset.medium = id;
        face.querySelector('[data-name]').textContent = `#${id}`;
        tell(id, (medium) => this.tell(face, medium));
        return face;
      }),
    );
  }

  // false once it is gone, so that nobody asks again
  tell(face, medium) {
    face.querySelector('[data-name]').textContent = medium.title;
    face.querySelector('[data-closed]').hidden = medium.open;
    const image = face.querySelector('img');
    if (medium.preview && image) {
      image.src = medium.preview;
      image.hidden = false;
    }
    return this.face.contains(face);
  }

  set(attrs) {
    this.view.dispatch(this.view.state.tr.setNodeMarkup(this.place(), null, { ...this.node.attrs, ...attrs }));
  }

  typed() {
    const value = (name) => this.dom.querySelector(`[data-${name}]`)?.value.trim();
    if ('activity' in this.node.attrs) {
      this.set({ activity: Number(/\d{1,15}/.exec(value('activity'))?.[0]) || null, figure: value('figure') });
    } else if (this.node.attrs.points) {
      const field = this.dom.querySelector('[data-points]');
      const points = pointsOf(field.value, this.node.attrs.points);
      field.setAttribute('aria-invalid', String(!points));
      this.dom.querySelector('[data-wrong]').hidden = Boolean(points);
      if (points) this.set({ points });
    }
  }

  async click(event) {
    const button = event.target.closest('button');
    if (!button) return;
    const { type, attrs } = this.node;
    if (button.matches('[data-choose]')) {
      const [first, ...more] = await pick(type.name);
      if (first) this.set({ media: type.name === 'gallery' ? [...attrs.media, first.id, ...more.map((each) => each.id)] : first.id });
      button.focus();
    } else if (button.matches('[data-drop]')) {
      const at = [...this.face.children].indexOf(button.closest('[data-medium]'));
      this.set({ media: attrs.media.filter((_, each) => each !== at) });
      this.dom.querySelector('[data-choose]').focus();
    } else if (button.matches('[data-out]')) {
      const from = this.place();
      const change = this.view.state.tr.delete(from, from + this.node.nodeSize);
      this.view.dispatch(change.setSelection(Selection.near(change.doc.resolve(Math.min(from, change.doc.content.size)))));
      this.view.focus();
    }
  }

  // from its fields back into the text
  keys(event) {
    if (event.key !== 'Escape' || this.contentDOM.contains(event.target)) return;
    event.preventDefault();
    this.typed();
    this.view.dispatch(this.view.state.tr.setSelection(TextSelection.create(this.view.state.doc, this.place() + 1)));
    this.view.focus();
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event) {
    return !this.contentDOM.contains(event.target) && event.target !== this.dom;
  }

  ignoreMutation(mutation) {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }
}

export const nodeViews = () =>
  Object.fromEntries(CARDS.map((name) => [name, (node, view, place) => new Card(node, view, place)]));
