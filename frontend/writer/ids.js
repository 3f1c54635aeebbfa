// Every block, item and cell bears an id, and each id is borne once: by it a translation finds its place. Where a block is
// split, the id stays with the words that were there; what is copied gets ids of its own.
import { Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { newId } from './content.js';

const bears = (node) => 'id' in (node.type.spec.attrs ?? {});

const collect = (doc) => {
  const byId = new Map();
  doc.descendants((node, pos) => {
    if (bears(node)) byId.set(node.attrs.id, [...(byId.get(node.attrs.id) ?? []), { node, pos }]);
  });
  return byId;
};

const others = (id, bearers) => {
  if (id === null) return bearers;
  const keeps = bearers.find(({ node }) => node.textContent || node.isAtom) ?? bearers[0];
  return bearers.filter((each) => each !== keeps);
};

const withoutIds = (fragment, known) => {
  const fresh = [];
  fragment.forEach((node) => {
    if (node.isText) fresh.push(node);
    else {
      const attrs = bears(node) && known.has(node.attrs.id) ? { ...node.attrs, id: null } : node.attrs;
      fresh.push(node.type.create(attrs, withoutIds(node.content, known), node.marks));
    }
  });
  return Fragment.from(fresh);
};

export const ids = () =>
  new Plugin({
    appendTransaction: (transactions, before, state) => {
      if (!transactions.some((each) => each.docChanged)) return null;
      const change = state.tr;
      for (const [id, bearers] of collect(state.doc)) {
        others(id, bearers).forEach(({ pos }) => change.setNodeAttribute(pos, 'id', newId()));
      }
      return change.docChanged ? change.setMeta('addToHistory', false) : null;
    },
    props: {
      transformPasted: (slice, view) => {
        if (view.dragging?.move) return slice; // moved, not copied
        return new Slice(withoutIds(slice.content, collect(view.state.doc)), slice.openStart, slice.openEnd);
      },
    },
  });
