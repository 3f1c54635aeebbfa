// What an edition may be made of: the blocks of content.js and few marks. What is not here cannot be typed or pasted.
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const ID = /^[a-z0-9]{1,24}$/;
const idOf = (dom) => (ID.test(dom.dataset?.id ?? '') ? dom.dataset.id : null);
const withId = (node, more = {}) => (node.attrs.id ? { 'data-id': node.attrs.id, ...more } : more);
const id = { default: null };

const textBlock = (tag, more = {}) => ({
  group: 'block',
  content: 'inline*',
  attrs: { id },
  parseDOM: [{ tag, getAttrs: (dom) => ({ id: idOf(dom) }) }],
  toDOM: (node) => [tag, withId(node), 0],
  ...more,
});

const heading = textBlock('h2', {
  attrs: { id, level: { default: 2 } },
  defining: true,
  parseDOM: [2, 3].map((level) => ({ tag: `h${level}`, getAttrs: (dom) => ({ id: idOf(dom), level }) })),
  toDOM: (node) => [`h${node.attrs.level}`, withId(node), 0],
});

const list = {
  group: 'block',
  content: 'item+',
  attrs: { id, ordered: { default: false } },
  parseDOM: ['ul', 'ol'].map((tag) => ({ tag, getAttrs: (dom) => ({ id: idOf(dom), ordered: tag === 'ol' }) })),
  toDOM: (node) => [node.attrs.ordered ? 'ol' : 'ul', withId(node), 0],
};

const quote = {
  group: 'block',
  content: 'words source',
  attrs: { id },
  defining: true,
  isolating: true,
  parseDOM: [{ tag: 'blockquote', getAttrs: (dom) => ({ id: idOf(dom) }) }],
  toDOM: (node) => ['blockquote', withId(node), 0],
};

// a line within a block, which is no block by itself
const line = (tag, more = {}) => ({
  content: 'inline*',
  selectable: false,
  parseDOM: [{ tag, priority: 60 }],
  toDOM: () => [tag.split('.')[0], more, 0],
});

// pictures and what else is not written but chosen; their content is the caption
const card = (kind, attrs) => ({
  group: 'block',
  content: 'inline*',
  attrs: { id, ...attrs },
  isolating: true,
  defining: true,
  draggable: false,
  parseDOM: [
    {
      tag: `figure[data-card="${kind}"]`,
      contentElement: 'figcaption',
      getAttrs: (dom) => ({ id: idOf(dom), ...JSON.parse(dom.dataset.attrs ?? '{}') }),
    },
  ],
  toDOM: (node) => {
    const rest = { ...node.attrs, id: undefined };
    return ['figure', withId(node, { 'data-card': kind, 'data-attrs': JSON.stringify(rest) }), ['figcaption', 0]];
  },
});

const { table, table_row, table_cell, table_header } = tableNodes({ cellContent: 'words', cellAttributes: {} });
const celled = (spec) => ({
  ...spec,
  attrs: { ...spec.attrs, id },
  parseDOM: [{ tag: spec.parseDOM[0].tag, getAttrs: (dom) => ({ id: idOf(dom) }) }],
  toDOM: (node) => [spec.parseDOM[0].tag, withId(node), 0],
});

export const CARDS = ['picture', 'gallery', 'film', 'file', 'figure', 'map'];

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: textBlock('p'),
    heading,
    list,
    item: { ...textBlock('li'), group: undefined, defining: true },
    quote,
    source: line('footer'),
    words: line('p.words', { class: 'words' }),
    picture: card('picture', { media: { default: null } }),
    gallery: card('gallery', { media: { default: [] } }),
    film: card('film', { media: { default: null } }),
    file: card('file', { media: { default: null } }),
    figure: card('figure', { activity: { default: null }, figure: { default: '' } }),
    map: card('map', { points: { default: [] } }),
    tabled: {
      group: 'block',
      content: 'table caption',
      attrs: { id },
      isolating: true,
      parseDOM: [{ tag: 'figure.tabled', getAttrs: (dom) => ({ id: idOf(dom) }) }],
      toDOM: (node) => ['figure', withId(node, { class: 'tabled' }), 0],
    },
    table: { ...table, group: undefined },
    caption: line('figcaption'),
    table_row,
    table_cell: celled(table_cell),
    table_header: celled(table_header),
    text: { group: 'inline' },
  },
  // from the outermost to the innermost
  marks: {
    link: {
      attrs: { address: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => (isWay(dom.getAttribute('href')) ? { address: dom.getAttribute('href') } : false) }],
      toDOM: (mark) => ['a', { href: mark.attrs.address }, 0],
    },
    foreign: {
      attrs: { language: {} },
      inclusive: false,
      parseDOM: [{ tag: 'span[data-foreign]', getAttrs: (dom) => ({ language: dom.lang }) }],
      toDOM: (mark) => ['span', { lang: mark.attrs.language, 'data-foreign': '' }, 0],
    },
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

/** Whether a visitor may be sent there: the same rule as the server's. */
export function isWay(address) {
  return /^(https?:\/\/\S+|mailto:\S+@\S+|tel:[+0-9 ()-]+|\/(?!\/)\S*|#\S+)$/.test(address ?? '');
}
