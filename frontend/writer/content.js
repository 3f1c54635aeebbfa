// Content as the server keeps it, {"blocks":[{"type":"paragraph","id":"k3","runs":[…]}]}, and as the editor holds it.
import { Fragment } from 'prosemirror-model';
import { schema } from './schema.js';

const { nodes, marks } = schema;

/** A new id, by the server's own rule: ten signs of base 36. */
export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (each) => (each % 36).toString(36)).join('');

const markOf = ({ type, ...attrs }) => marks[type]?.create(attrs);
const inline = (runs = []) =>
  runs.filter((run) => run.text).map((run) => schema.text(run.text, run.marks.map(markOf).filter(Boolean)));

/** The words of a node with their marks. */
export const runsOf = (node) => {
  const runs = [];
  node.forEach((child) =>
    runs.push({ text: child.text, marks: child.marks.map((mark) => ({ type: mark.type.name, ...mark.attrs })) }),
  );
  return runs;
};
const line = (type, runs) => type.create(null, inline(runs));

const table = (block) => {
  const rows = block.rows.map((row, at) => {
    const type = at === 0 && block.headed ? nodes.table_header : nodes.table_cell;
    return nodes.table_row.create(
      null,
      row.map((cell) => type.create({ id: cell.id }, line(nodes.words, cell.runs))),
    );
  });
  return nodes.tabled.create({ id: block.id }, [nodes.table.create(null, rows), line(nodes.caption, block.caption)]);
};

const read = {
  heading: ({ id, level, runs }) => nodes.heading.create({ id, level }, inline(runs)),
  paragraph: ({ id, runs }) => nodes.paragraph.create({ id }, inline(runs)),
  list: ({ id, ordered, items }) =>
    nodes.list.create(
      { id, ordered },
      items.map((item) => nodes.item.create({ id: item.id }, inline(item.runs))),
    ),
  quote: ({ id, runs, source }) => nodes.quote.create({ id }, [line(nodes.words, runs), line(nodes.source, source)]),
  picture: ({ id, media, caption }) => nodes.picture.create({ id, media }, inline(caption)),
  gallery: ({ id, media, caption }) => nodes.gallery.create({ id, media }, inline(caption)),
  film: ({ id, media, caption }) => nodes.film.create({ id, media }, inline(caption)),
  file: ({ id, media, label }) => nodes.file.create({ id, media }, inline(label)),
  figure: ({ id, activity, figure, label }) => nodes.figure.create({ id, activity, figure }, inline(label)),
  map: ({ id, points, caption }) => nodes.map.create({ id, points }, inline(caption)),
  table,
};

/** The document of content; an empty paragraph where there is nothing yet. */
export const toDoc = (content) => {
  // a list or table that came without a single part has nothing to stand in
  const whole = content.blocks.filter((block) => (block.items ?? block.rows?.[0] ?? [1]).length);
  const blocks = whole.map((block) => read[block.type](block));
  return nodes.doc.create(null, blocks.length ? Fragment.from(blocks) : nodes.paragraph.create({ id: newId() }));
};

const parts = (node) => {
  const found = [];
  node.forEach((child) => found.push(child));
  return found;
};
const spoken = (node) => node.textContent.trim() !== '';
const part = (node) => ({ id: node.attrs.id, runs: runsOf(node.type === nodes.item ? node : node.firstChild) });

const write = {
  heading: (node) => spoken(node) && { level: node.attrs.level, runs: runsOf(node) },
  paragraph: (node) => spoken(node) && { runs: runsOf(node) },
  list: (node) => spoken(node) && { ordered: node.attrs.ordered, items: parts(node).filter(spoken).map(part) },
  quote: (node) => spoken(node) && { runs: runsOf(node.child(0)), source: runsOf(node.child(1)) },
  picture: (node) => node.attrs.media && { media: node.attrs.media, caption: runsOf(node) },
  gallery: (node) => node.attrs.media.length && { media: node.attrs.media, caption: runsOf(node) },
  film: (node) => node.attrs.media && { media: node.attrs.media, caption: runsOf(node) },
  file: (node) => node.attrs.media && { media: node.attrs.media, label: runsOf(node) },
  figure: (node) => {
    const { activity, figure } = node.attrs;
    return activity && figure && { activity, figure, label: runsOf(node) };
  },
  map: (node) => (node.attrs.points.length || spoken(node)) && { points: node.attrs.points, caption: runsOf(node) },
  tabled: (node) =>
    spoken(node) && {
      headed: node.firstChild.firstChild.firstChild.type === nodes.table_header,
      rows: parts(node.firstChild).map((row) => parts(row).map(part)),
      caption: runsOf(node.lastChild),
    },
};

/** The content of a document; blocks that say nothing yet are left out. */
export const toContent = (doc) => ({
  blocks: parts(doc).flatMap((node) => {
    const kept = write[node.type.name](node);
    const type = node.type === nodes.tabled ? 'table' : node.type.name;
    return kept ? [{ type, id: node.attrs.id, ...kept }] : [];
  }),
});

/** Content as this editor writes it, so that what is the same looks the same. */
export const canonical = (json) => JSON.stringify(toContent(toDoc(JSON.parse(json))));
