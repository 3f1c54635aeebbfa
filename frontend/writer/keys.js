// The keys of the editor. None of them stands in the way of an input method that composes letters.
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Selection, TextSelection } from 'prosemirror-state';
import { addRowAfter, goToNextCell, isInTable } from 'prosemirror-tables';
import { block, heading, list, move, quote, toParagraphs } from './blocks.js';
import { schema } from './schema.js';

const { nodes, marks } = schema;
const LAST = [nodes.source, nodes.caption, nodes.picture, nodes.gallery, nodes.film, nodes.file, nodes.figure, nodes.map];

const caret = (state) => (state.selection instanceof TextSelection && state.selection.empty ? state.selection.$head : null);

// behind a caption or a source one writes on in a new paragraph
const leaveLast = (state, dispatch) => {
  const $at = caret(state);
  if (!$at || !LAST.includes($at.parent.type)) return false;
  const after = $at.after(1);
  if (dispatch) {
    const change = state.tr.insert(after, nodes.paragraph.create());
    dispatch(change.setSelection(TextSelection.create(change.doc, after + 1)).scrollIntoView());
  }
  return true;
};

// from the words of a quote to who said them, from a cell to the one below
const goOn = (state, dispatch, view) => {
  const $at = state.selection.$head;
  if ($at.parent.type !== nodes.words) return false;
  if (!isInTable(state)) {
    if (dispatch) dispatch(state.tr.setSelection(Selection.near(state.doc.resolve($at.after() + 1))).scrollIntoView());
    return true;
  }
  if (!dispatch) return true;
  if ($at.index(-3) === $at.node(-3).childCount - 1) addRowAfter(state, dispatch);
  const now = view.state;
  let below = now.selection.$head.after(-2) + 1;
  for (let at = 0; at < $at.index(-2); at++) below += now.doc.resolve(below).nodeAfter.nodeSize;
  dispatch(now.tr.setSelection(Selection.near(now.doc.resolve(below + 1))).scrollIntoView());
  return true;
};

// behind the last cell comes a new row
const nextCell = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch && addRowAfter(state, dispatch)) goToNextCell(1)(view.state, dispatch);
  return true;
};

// an item becomes a paragraph between what is above it in the list and what is below
const leaveList = (state, dispatch) => {
  const $at = caret(state);
  if ($at?.parent.type !== nodes.item) return false;
  if (!dispatch) return true;
  const whole = $at.node(1);
  const at = $at.index(1);
  const part = (from, to, id) => {
    const items = [];
    for (let each = from; each < to; each++) items.push(whole.child(each));
    return items.length ? [nodes.list.create({ ...whole.attrs, id }, items)] : [];
  };
  const above = part(0, at, whole.attrs.id);
  const own = nodes.paragraph.create({ id: $at.parent.attrs.id }, $at.parent.content);
  const laid = [...above, own, ...part(at + 1, whole.childCount, above.length ? null : whole.attrs.id)];
  const change = state.tr.replaceWith($at.before(1), $at.after(1), laid);
  const inside = $at.before(1) + (above.length ? above[0].nodeSize : 0) + 1;
  dispatch(change.setSelection(TextSelection.create(change.doc, inside)).scrollIntoView());
  return true;
};

// Enter in an empty item ends the list there
const endList = (state, dispatch) => caret(state)?.parent.content.size === 0 && leaveList(state, dispatch);

// at the beginning of a heading, a list or a quote Backspace makes it plain words; a caption stays with its picture
const plainAgain = (state, dispatch) => {
  const $at = caret(state);
  if (!$at || $at.parentOffset || !$at.depth) return false;
  const type = $at.node(1).type;
  if (type === nodes.list) return $at.index(1) === 0 && leaveList(state, dispatch);
  if (type === nodes.heading || (type === nodes.quote && $at.index(1) === 0)) return toParagraphs(state, dispatch);
  return [nodes.source, nodes.words, nodes.caption].includes($at.parent.type);
};

const atEndOfPart = (state) => {
  const $at = caret(state);
  return Boolean($at) && [nodes.words, nodes.source, nodes.caption].includes($at.parent.type) && $at.parentOffset === $at.parent.content.size;
};

const start = (type, attrs) => (state, match, from, to) =>
  block(state)?.type === nodes.paragraph ? state.tr.delete(from, to).setBlockType(from, from, type, attrs) : null;
const startList = (ordered) => (state, match, from, to) => {
  if (block(state)?.type !== nodes.paragraph) return null;
  let laid = null;
  const cut = state.apply(state.tr.delete(from, to));
  list(ordered)(cut, (change) => (laid = change));
  const change = state.tr.delete(from, to);
  laid?.steps.forEach((step) => change.step(step));
  return laid ? change.setSelection(TextSelection.create(change.doc, laid.selection.head)) : null;
};

/** What turns into something else as one types it at the beginning of a paragraph: "## ", "- ", "1. ". */
export const typed = () =>
  inputRules({
    rules: [
      new InputRule(/^##\s$/, start(nodes.heading, { level: 2 })),
      new InputRule(/^###\s$/, start(nodes.heading, { level: 3 })),
      new InputRule(/^[-*•]\s$/, startList(false)),
      new InputRule(/^1[.)]\s$/, startList(true)),
    ],
  });

/** @param to what leaves the text: {toolbar, insert, out, link} */
export const keys = (to) => [
  keymap({
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    'Mod-k': to.link,
    'Mod-Alt-0': toParagraphs,
    'Mod-Alt-2': heading(2),
    'Mod-Alt-3': heading(3),
    'Mod-Shift-7': list(true),
    'Mod-Shift-8': list(false),
    'Mod-Shift-9': quote,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Alt-ArrowUp': move(-1),
    'Alt-ArrowDown': move(1),
    'Alt-F10': to.toolbar,
    '/': to.insert,
    Escape: to.out,
    Tab: nextCell,
    'Shift-Tab': goToNextCell(-1),
    Enter: chainCommands(leaveLast, goOn, endList),
    Backspace: plainAgain,
    Delete: atEndOfPart,
  }),
  keymap(baseKeymap),
];
