// What one does with whole blocks: make them headings, lists, quotes; move them, take them out, put one in.
import { Fragment } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { schema } from './schema.js';

const { nodes } = schema;
const LINES = [nodes.paragraph, nodes.heading, nodes.list, nodes.quote];

/** The blocks that the selection touches: {from, to, first, last}, positions and places in the document. */
export const touched = ({ doc, selection: { $from, $to } }) => {
  const first = $from.depth ? $from.index(0) : $from.index();
  const last = Math.max(first, $to.depth ? $to.index(0) : $to.index() - 1);
  let from = 0;
  for (let at = 0; at < first; at++) from += doc.child(at).nodeSize;
  let to = from;
  for (let at = first; at <= last; at++) to += doc.child(at).nodeSize;
  return { from, to, first, last };
};

/** The block in which the caret stands. */
export const block = (state) => state.doc.maybeChild(touched(state).first);

// the lines of words that blocks consist of; each keeps the id by which its translation is found
const linesOf = (node) => {
  if (!node.type.spec.content.startsWith('inline')) {
    const lines = [];
    node.forEach((child) => {
      if (child.type !== nodes.source || child.content.size) lines.push({ id: child.attrs.id ?? node.attrs.id, content: child.content });
    });
    return lines;
  }
  return [{ id: node.attrs.id, content: node.content }];
};

/** Lays the touched blocks anew as what `lay` makes of their lines; the caret stays in its line. */
const relay = (lay) => (state, dispatch) => {
  const { from, to, first, last } = touched(state);
  const blocks = [];
  for (let at = first; at <= last; at++) blocks.push(state.doc.child(at));
  if (!blocks.length || blocks.some((each) => !LINES.includes(each.type))) return false;
  if (!dispatch) return true;
  const lines = blocks.flatMap(linesOf);
  const change = state.tr.replaceWith(from, to, lay(lines));
  // the same line as before, as far into it
  const place = ($pos) => {
    let before = 0;
    state.doc.nodesBetween(from, $pos.pos, (node, pos) => {
      if (node.isTextblock && pos >= from && pos + node.nodeSize <= $pos.pos) before += 1;
    });
    let found = null;
    change.doc.nodesBetween(from, change.mapping.map(to), (node, pos) => {
      if (!node.isTextblock || pos < from || before < 0) return;
      const inside = $pos.parent.isTextblock ? Math.min($pos.parentOffset, node.content.size) : 0;
      found = pos + 1 + ($pos.pos >= to ? node.content.size : before === 0 ? inside : 0);
      before -= 1;
    });
    return change.doc.resolve(found ?? from + 1);
  };
  const { $anchor, $head } = state.selection;
  dispatch(change.setSelection(TextSelection.between(place($anchor), place($head))).scrollIntoView());
  return true;
};

const each = (type, attrs) => (lines) => lines.map(({ id, content }) => type.create({ ...attrs, id }, content));
export const toParagraphs = relay(each(nodes.paragraph));

/** Makes lines a heading, or words again where they are that heading. */
export const heading = (level) => (state, dispatch) => {
  const now = block(state);
  const same = now?.type === nodes.heading && now.attrs.level === level;
  return same ? toParagraphs(state, dispatch) : relay(each(nodes.heading, { level }))(state, dispatch);
};

export const list = (ordered) => (state, dispatch) => {
  const now = block(state);
  if (now?.type === nodes.list && now.attrs.ordered === ordered) return toParagraphs(state, dispatch);
  const id = now?.type === nodes.list ? now.attrs.id : null;
  return relay((lines) => nodes.list.create({ id, ordered }, each(nodes.item)(lines)))(state, dispatch);
};

export const quote = (state, dispatch) => {
  if (block(state)?.type === nodes.quote) return toParagraphs(state, dispatch);
  return relay((lines) =>
    lines.map(({ id, content }) => nodes.quote.create({ id }, [nodes.words.create(null, content), nodes.source.create()])),
  )(state, dispatch);
};

/** Carries the touched blocks over the one above or below. */
export const move = (step) => (state, dispatch) => {
  const { from, to, first, last } = touched(state);
  const over = state.doc.maybeChild(step < 0 ? first - 1 : last + 1);
  if (!over) return false;
  if (!dispatch) return true;
  const carried = state.doc.slice(from, to).content;
  const [begin, end] = step < 0 ? [from - over.nodeSize, to] : [from, to + over.nodeSize];
  const laid = step < 0 ? carried.append(Fragment.from(over)) : Fragment.from(over).append(carried);
  const change = state.tr.replaceWith(begin, end, laid);
  const by = step * over.nodeSize;
  const { selection } = state;
  const again =
    selection instanceof NodeSelection
      ? NodeSelection.create(change.doc, selection.from + by)
      : TextSelection.between(change.doc.resolve(selection.anchor + by), change.doc.resolve(selection.head + by));
  dispatch(change.setSelection(again).scrollIntoView());
  return true;
};

/** Takes the touched blocks out. */
export const takeOut = (state, dispatch) => {
  const { from, to } = touched(state);
  if (!dispatch) return true;
  const change = state.tr.delete(from, to);
  dispatch(change.setSelection(Selection.near(change.doc.resolve(Math.min(from, change.doc.content.size)))).scrollIntoView());
  return true;
};

/** Puts a block after the one with the caret, or in its place where that says nothing; the caret goes into it. */
export const put = (node, state, dispatch) => {
  const { from, to } = touched(state);
  const now = block(state);
  const instead = now?.type === nodes.paragraph && !now.content.size;
  const at = instead ? from : to;
  const change = state.tr.replaceWith(at, to, node);
  if (at + node.nodeSize === change.doc.content.size) change.insert(change.doc.content.size, nodes.paragraph.create());
  dispatch(change.setSelection(Selection.near(change.doc.resolve(at + 1))).scrollIntoView());
};

export const newTable = () => {
  const cells = (type) => [0, 1].map(() => type.create(null, nodes.words.create()));
  const rows = [nodes.table_header, nodes.table_cell, nodes.table_cell].map((type) => nodes.table_row.create(null, cells(type)));
  return nodes.tabled.create(null, [nodes.table.create(null, rows), nodes.caption.create()]);
};
