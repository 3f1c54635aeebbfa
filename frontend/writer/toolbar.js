// The tools above the text: one stop of the Tab key, arrows along them. They are buttons of the page; what each does stands here.
import { toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable, toggleHeaderRow } from 'prosemirror-tables';
import { block, heading, list, move, newTable, put, quote, takeOut } from './blocks.js';
import { askForeign, askLink, closeAsked } from './asked.js';
import { pick } from './picker.js';
import { schema } from './schema.js';

const { nodes, marks } = schema;
const bar = () => document.querySelector('#writer [role="toolbar"]');
const tools = () => [...bar().querySelectorAll('[data-tool]')].filter((each) => each.offsetParent);
const menu = () => document.getElementById('insert');

const isAt = (type, attrs = {}) => (state) => {
  const now = block(state);
  return now?.type === type && Object.entries(attrs).every(([name, value]) => now.attrs[name] === value);
};
const bears = (mark) => (state) => {
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
};

const acts = {
  heading: { run: heading(2), on: isAt(nodes.heading, { level: 2 }) },
  subheading: { run: heading(3), on: isAt(nodes.heading, { level: 3 }) },
  bullets: { run: list(false), on: isAt(nodes.list, { ordered: false }) },
  numbers: { run: list(true), on: isAt(nodes.list, { ordered: true }) },
  quote: { run: quote, on: isAt(nodes.quote) },
  bold: { run: toggleMark(marks.bold), on: bears(marks.bold) },
  italic: { run: toggleMark(marks.italic), on: bears(marks.italic) },
  link: { run: askLink, on: bears(marks.link), stays: true },
  foreign: { run: askForeign, on: bears(marks.foreign), stays: true },
  insert: { run: () => openMenu(), stays: true },
  undo: { run: undo, can: (state) => undoDepth(state) > 0 },
  redo: { run: redo, can: (state) => redoDepth(state) > 0 },
  up: { run: move(-1), can: move(-1) },
  down: { run: move(1), can: move(1) },
  out: { run: takeOut },
  rowAfter: { run: addRowAfter },
  columnAfter: { run: addColumnAfter },
  rowOut: { run: deleteRow },
  columnOut: { run: deleteColumn },
  headed: { run: toggleHeaderRow },
};

/** Puts a new block of this name into the text; those that are chosen are chosen first. */
const insert = async (name, view) => {
  closeMenu();
  if (name === 'table') put(newTable(), view.state, view.dispatch);
  else if (['figure', 'map'].includes(name)) put(nodes[name].create(), view.state, view.dispatch);
  else {
    const chosen = (await pick(name)).map((each) => each.id);
    if (chosen.length) put(nodes[name].create({ media: name === 'gallery' ? chosen : chosen[0] }), view.state, view.dispatch);
  }
  view.focus();
  if (['figure', 'map'].includes(name)) view.domAtPos(view.state.selection.from).node.parentNode?.querySelector?.('input, textarea')?.focus();
};

const rove = (to) => {
  bar()
    .querySelectorAll('[data-tool]')
    .forEach((each) => (each.tabIndex = each === to ? 0 : -1));
  to?.focus();
};
/** To the tools; always the one where one was last. */
export const toTools = () => rove(tools().find((each) => each.tabIndex === 0) ?? tools()[0]) ?? true;

export const openMenu = () => {
  menu().hidden = false;
  bar().querySelector('[data-tool="insert"]').setAttribute('aria-expanded', 'true');
  menu().querySelector('button').focus();
  return true;
};
const closeMenu = () => {
  menu().hidden = true;
  bar().querySelector('[data-tool="insert"]').setAttribute('aria-expanded', 'false');
};

const menuKeys = (view) => (event) => {
  const all = [...menu().querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (event.key === 'Escape') {
    closeMenu();
    view.focus();
  } else if (step) all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  else return;
  event.preventDefault();
};

const barKeys = (view) => (event) => {
  const all = tools();
  const at = all.indexOf(event.target.closest('[data-tool]'));
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at < 0) return;
  if (event.key === 'Escape') view.focus();
  else if (to !== undefined) rove(all[(to + all.length) % all.length]);
  else return;
  event.preventDefault();
};

/** Shows at each tool whether it is on, and whether it can do anything here. */
export const showTools = (state) => {
  const inTable = isInTable(state);
  bar().querySelectorAll('[data-for="table"]').forEach((each) => (each.hidden = !inTable));
  bar()
    .querySelectorAll('[data-tool]')
    .forEach((button) => {
      const { on, can } = acts[button.dataset.tool];
      if (on) button.setAttribute('aria-pressed', String(on(state)));
      if (can) button.setAttribute('aria-disabled', String(!can(state)));
    });
  if (!tools().some((each) => each.tabIndex === 0)) tools()[0]?.setAttribute('tabindex', '0');
};

const press = (view, button) => {
  const act = acts[button.dataset.tool];
  closeAsked();
  if (button.getAttribute('aria-disabled') === 'true') return;
  if (!act.stays) view.focus();
  act.run(view.state, view.dispatch, view);
};

/** Brings the tools to life for a view. */
export const prepareTools = (view) => {
  rove(null);
  bar().addEventListener('keydown', barKeys(view));
  // the text keeps its selection while one presses
  bar().addEventListener('mousedown', (event) => event.target.closest('button') && event.preventDefault());
  bar().addEventListener('click', (event) => {
    const button = event.target.closest('[data-tool]');
    if (!button) return;
    if (button.dataset.tool === 'insert' && !menu().hidden) closeMenu();
    else press(view, button);
  });
  menu().addEventListener('keydown', menuKeys(view));
  menu().addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (button) insert(button.dataset.insert, view);
  });
  document.addEventListener('mousedown', (event) => {
    if (!event.target.closest('#insert, [data-tool="insert"]')) closeMenu();
  });
  showTools(view.state);
};

/** Where one goes on after the text: to the button that saves. */
export const leaveText = () => {
  document.querySelector('#edition [data-default]').focus();
  return true;
};
