// The editor of an edition. The page brings a plain form that works without it: this takes the place of its blocks, and
// the server stays the truth of what a block may be.
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { DOMParser as Reader, Fragment, Slice } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import { fixTables, tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { askLink, prepareAsked } from './asked.js';
import { block, put } from './blocks.js';
import { nodeViews } from './cards.js';
import { canonical, toContent, toDoc } from './content.js';
import { ids } from './ids.js';
import { keys, typed } from './keys.js';
import { upload } from './media.js';
import { merge } from './merge.js';
import { clean } from './paste.js';
import { prepare } from './picker.js';
import { begin, isSaved, send, touch } from './save.js';
import { schema } from './schema.js';
import { leaveText, openMenu, prepareTools, showTools, toTools } from './toolbar.js';

// what the bars above and below the text cover
const BARS = { top: 190, bottom: 160, left: 0, right: 0 };
const form = document.getElementById('edition');
const place = document.getElementById('writer');
const { nodes } = schema;

// what an empty place is for
const hints = () =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found = [];
        const hint = (node, pos, words) => words && found.push(Decoration.node(pos, pos + node.nodeSize, { class: 'blank', 'data-hint': words }));
        if (doc.childCount === 1 && doc.firstChild.type === nodes.paragraph && !doc.textContent) hint(doc.firstChild, 0, place.dataset.hint);
        doc.descendants((node, pos) => {
          if (node.type === nodes.source && !node.content.size) hint(node, pos, place.dataset.source);
          if (node.type === nodes.caption && !node.content.size) hint(node, pos, place.dataset.caption);
        });
        return DecorationSet.create(doc, found);
      },
    },
  });

const bring = async (view, files) => {
  const told = document.querySelector('[data-unfit]');
  const arrived = await upload(files, place.dataset.lost);
  const kind = { PICTURE: 'picture', DRAWING: 'picture', FILM: 'film', PDF: 'file', SOUND: 'file' };
  for (const each of arrived.filter((one) => one.id)) put(nodes[kind[each.kind]].create({ media: each.id }), view.state, view.dispatch);
  const refused = arrived.filter((each) => each.refused).map((each) => `${each.title}: ${each.refused}`);
  told.hidden = !refused.length;
  told.querySelector('[data-why]').textContent = refused.join(' ');
};

// words go before pictures: Word lays a picture of the words beside them
const files = (data) => (data && !data.types.includes('text/html') && !data.types.includes('text/plain') ? [...data.files] : []);
const takeFiles = (view, event, data) => {
  const found = files(data);
  if (!found.length) return false;
  event.preventDefault();
  bring(view, found);
  return true;
};

const plainText = (text) => {
  const holder = document.createElement('div');
  text.normalize('NFC').split(/(?:\r\n?|\n)+/).filter((line) => line.trim()).forEach((line) => holder.append(Object.assign(document.createElement('p'), { textContent: line.trim() })));
  return Slice.maxOpen(Fragment.from(Reader.fromSchema(schema).parse(holder).content));
};

// browsers tell late that the caret has moved: whoever types quickly behind an arrow or a click is not to write elsewhere
const upToDate = (view, event) => {
  if (!event.isComposing && !view.composing) document.dispatchEvent(new Event('selectionchange'));
  return false;
};

const insertKey = (state, dispatch) => {
  const now = block(state);
  if (!state.selection.empty || now?.type !== nodes.paragraph || now.content.size) return false;
  return dispatch ? openMenu() : true;
};

const state = (doc) => {
  const fresh = EditorState.create({
    doc,
    plugins: [
      typed(),
      ...keys({ toolbar: toTools, insert: insertKey, out: leaveText, link: askLink }),
      tableEditing(),
      gapCursor(),
      dropCursor({ class: 'dropline', color: false }),
      history(),
      ids(),
      hints(),
    ],
  });
  const fixed = fixTables(fresh);
  return fixed ? fresh.apply(fixed) : fresh;
};

// only what differs is laid anew, so that the caret stays where it is
const turnInto = (change, next) => {
  const from = change.doc.content.findDiffStart(next.content);
  if (from === null) return change;
  const { a, b } = change.doc.content.findDiffEnd(next.content);
  const overlap = Math.max(0, from - Math.min(a, b));
  return change.replace(from, a + overlap, next.slice(from, b + overlap));
};

const start = () => {
  const field = form.elements.content;
  field.disabled = false;
  field.value = canonical(field.value);
  document.getElementById('plain').disabled = true;
  document.getElementById('plain').hidden = true;
  place.hidden = false;
  const view = new EditorView(document.getElementById('words'), {
    state: state(toDoc(JSON.parse(field.value))),
    nodeViews: nodeViews(),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'words-label', class: 'said' },
    scrollThreshold: BARS,
    scrollMargin: BARS,
    handleDOMEvents: { keydown: upToDate },
    transformPastedHTML: clean,
    clipboardTextParser: plainText,
    handlePaste: (editor, event) => takeFiles(editor, event, event.clipboardData),
    handleDrop: (editor, event) => takeFiles(editor, event, event.dataTransfer),
    dispatchTransaction: (change) => {
      view.updateState(view.state.apply(change));
      showTools(view.state);
      if (!change.docChanged) return;
      field.value = JSON.stringify(toContent(view.state.doc));
      touch();
    },
  });
  prepareTools(view);
  prepareAsked();
  prepare();
  begin({
    merge,
    focus: () => view.focus(),
    write: (said) => {
      for (const [name, value] of Object.entries(said)) if (name !== 'content') form.elements[name].value = value;
      view.dispatch(turnInto(view.state.tr, toDoc(JSON.parse(said.content))));
    },
  });
};

form?.addEventListener('input', (event) => event.target.name && touch());
form?.addEventListener('change', (event) => event.target.name && touch(0));
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
// the way to the edition's page waits until all is saved
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-after-saving]');
  if (!link || isSaved() || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  await send();
  if (isSaved()) location.assign(link.href);
});

if (form && place) start();
