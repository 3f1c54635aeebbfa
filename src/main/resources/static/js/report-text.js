// The text of a report's paragraph: [[trên 41 đoàn/812 lượt|f12]] on the server, a link .figure on the page.
const FIGURE = /\[\[([^[\]|]+)\|((?:f\d{1,18}|t:[^[\]|@]{1,80}|n)(?:@\d{1,18})?)\]\]/g;

export const textOf = (paragraph) => paragraph.querySelector('[data-text]');

export const stored = (node) =>
  [...node.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return child.data;
      const words = child.textContent.trim();
      if (!child.matches?.('.figure')) return stored(child);
      return words ? `[[${words.replaceAll(/[[\]|]/g, ' ')}|${child.dataset.bound}]]` : '';
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

export const figure = (words, bound, section) => {
  const link = document.createElement('a');
  const report = document.querySelector('[data-report]').dataset.report;
  link.className = 'figure';
  link.dataset.bound = bound;
  link.href = `/reports/${report}/figures?section=${section}&bound=${encodeURIComponent(bound)}`;
  link.textContent = words;
  return link;
};

export const render = (paragraph, text) => {
  const section = paragraph.closest('[data-section]').dataset.section;
  const pieces = [];
  let from = 0;
  for (const found of text.matchAll(FIGURE)) {
    pieces.push(text.slice(from, found.index), figure(found[1], found[2], section));
    from = found.index + found[0].length;
  }
  textOf(paragraph).replaceChildren(...pieces, text.slice(from));
};

// one paragraph of typed or pasted words: no marks of other programs, one space
export const tidy = (words) => words.replaceAll(/\s+/g, ' ');

export const caretTo = (element, atEnd) => {
  element.focus();
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(!atEnd);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};

const inside = ({ startContainer: at }) => (at.nodeType === Node.TEXT_NODE ? at.parentNode : at).closest('.figure');
// a figure is not cut in two: a caret within it steps behind it
const stepOut = (range) => {
  const figure = inside(range);
  if (!figure || !range.collapsed) return;
  const first = document.createRange();
  first.selectNodeContents(figure);
  first.setEnd(range.startContainer, range.startOffset);
  if (first.toString()) range.setStartAfter(figure);
  else range.setStartBefore(figure);
  range.collapse(true);
};

/** What is typed at a figure's edge is no part of it. */
export const leaveFigure = () => {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0).cloneRange();
  const figure = range && range.collapsed && inside(range);
  if (!figure) return;
  const rest = document.createRange();
  rest.selectNodeContents(figure);
  rest.setStart(range.startContainer, range.startOffset);
  if (![figure.textContent, ''].includes(rest.toString())) return;
  stepOut(range);
  getSelection().collapse(range.startContainer, range.startOffset);
};

// the words behind the caret, as nodes taken out of the paragraph
export const cutBehindCaret = (element) => {
  const range = getSelection().getRangeAt(0);
  range.deleteContents();
  stepOut(range);
  range.setEnd(element, element.childNodes.length);
  return range.extractContents();
};

/** Puts a figure where the caret is, with the blanks that it needs; the caret stands behind it. */
export const putFigure = (paragraph, words, bound) => {
  const range = getSelection().getRangeAt(0);
  range.deleteContents();
  stepOut(range);
  const side = (toEnd) => {
    const rest = document.createRange();
    rest.selectNodeContents(textOf(paragraph));
    if (toEnd) rest.setStart(range.startContainer, range.startOffset);
    else rest.setEnd(range.startContainer, range.startOffset);
    return rest.toString();
  };
  const before = /[^\s(]$/.test(side(false)) ? ' ' : '';
  const after = /^[\s.,;:)]/.test(side(true)) ? '' : ' ';
  const link = figure(words, bound, paragraph.closest('[data-section]').dataset.section);
  const behind = document.createTextNode(after);
  const piece = document.createDocumentFragment();
  piece.append(before, link, behind);
  range.insertNode(piece);
  getSelection().collapse(behind, behind.length);
};

/** Puts the caret behind so many letters. */
export const caretAt = (element, letters) => {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = letters;
  let node = walk.nextNode();
  while (node && node.length < left) {
    left -= node.length;
    node = walk.nextNode();
  }
  element.focus();
  if (node) getSelection().collapse(node, left);
};

/** The figure whose end the caret stands at, or its beginning, null where there is none. */
export const figureAtCaret = (element, end) => {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0);
  if (!range?.collapsed) return null;
  return [...element.querySelectorAll('.figure')].find((each) => {
    const edge = document.createRange();
    edge.selectNodeContents(each);
    edge.collapse(!end);
    const order = range.compareBoundaryPoints(Range.START_TO_START, edge);
    const [from, to] = order < 0 ? [range, edge] : [edge, range];
    const gap = document.createRange();
    gap.setStart(from.startContainer, from.startOffset);
    gap.setEnd(to.startContainer, to.startOffset);
    return gap.toString() === '';
  });
};

export const isCaretAt = (element, end) => {
  const selection = getSelection();
  if (!selection.isCollapsed || !selection.rangeCount) return false;
  const rest = document.createRange();
  rest.selectNodeContents(element);
  const { startContainer, startOffset } = selection.getRangeAt(0);
  if (end) rest.setStart(startContainer, startOffset);
  else rest.setEnd(startContainer, startOffset);
  return rest.toString().trim() === '';
};

// by its number, or by its key until it has one
export const nameOf = (paragraph) => paragraph?.dataset.paragraph || paragraph?.dataset.key || '';
export const find = (name) =>
  name &&
  document.querySelector(`.paragraph[data-paragraph="${CSS.escape(name)}"], .paragraph[data-key="${CSS.escape(name)}"]`);
export const before = (paragraph) => {
  let other = paragraph.previousElementSibling;
  while (other && !other.dataset.paragraph) other = other.previousElementSibling;
  return other?.dataset.paragraph ?? '';
};
