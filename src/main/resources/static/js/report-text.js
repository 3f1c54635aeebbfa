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

// the words on one side of the caret, as nodes taken out of the paragraph
export const cutBehindCaret = (element) => {
  const selection = getSelection();
  const range = selection.getRangeAt(0);
  range.deleteContents();
  range.setEndAfter(element.lastChild ?? element);
  return range.extractContents();
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
