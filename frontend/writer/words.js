// The words of pasted pages with the marks that are ours; all other looks are left behind.
import { isWay } from './schema.js';

const SKIPPED = 'script, style, meta, link, title, xml, template, noscript, svg, math, object, iframe, audio, video, canvas, button, select, textarea';

export const styleOf = (node) => (node.getAttribute?.('data-style') ?? '').toLowerCase();

/** The page that was pasted. Its styles are kept as data: this site allows none within a page. */
export const pageOf = (html) => {
  const safe = html
    .replaceAll(/<!--\[if[^>]*]>[\s\S]*?<!\[endif]-->/g, '')
    .replaceAll(/<style\b[\s\S]*?(<\/style\s*>|$)/gi, '')
    .replaceAll(/(<[a-z][^<>]*?)\sstyle\s*=/gi, '$1 data-style=')
    .replaceAll(/\son[a-z]+\s*=(?=[^<>]*>)/gi, ' data-on=');
  const page = new DOMParser().parseFromString(safe, 'text/html');
  page.querySelectorAll(SKIPPED).forEach((each) => each.remove());
  page.querySelectorAll('[data-style]').forEach((each) => {
    if (/mso-list:\s*ignore/.test(styleOf(each))) each.setAttribute('data-marker', each.textContent);
    else if (/display:\s*none|mso-hide:\s*all|mso-element:\s*(comment|footnote)/.test(styleOf(each))) each.remove();
  });
  return page.body;
};

/** Letters composed, blanks as blanks, signs that nobody sees gone. */
export const tidy = (text) =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[\s\u00a0]+/g, ' ');

const bold = (node, now) => {
  const weight = /(?:^|[;\s])font-weight:\s*([a-z0-9]+)/.exec(styleOf(node))?.[1];
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return now || ['B', 'STRONG'].includes(node.nodeName);
};
const italic = (node, now) => {
  const slant = /(?:^|[;\s])font-style:\s*([a-z]+)/.exec(styleOf(node))?.[1];
  if (slant) return slant === 'italic' || slant === 'oblique';
  return now || ['I', 'EM', 'CITE', 'DFN'].includes(node.nodeName);
};
const link = (node, now) => {
  const address = node.nodeName === 'A' ? (node.getAttribute('href') ?? '').trim() : '';
  return isWay(address) && !address.startsWith('#') ? address : now;
};
/** The marks of what stands within a node. */
export const marksOf = (node, now) => ({
  bold: bold(node, now.bold),
  italic: italic(node, now.italic),
  link: link(node, now.link),
});

const wrapped = (text, marks) => {
  let node = document.createTextNode(text);
  const wrap = (name, attrs = {}) => {
    const outer = Object.assign(document.createElement(name), attrs);
    outer.append(node);
    node = outer;
  };
  if (marks.italic) wrap('em');
  if (marks.bold) wrap('strong');
  if (marks.link) wrap('a', { href: marks.link });
  return node;
};

/** A line of words that grows run by run. */
export class Line {
  runs = [];

  add(text, marks) {
    if (text) this.runs.push({ text, marks });
  }

  get words() {
    return tidy(this.runs.map((run) => run.text).join('')).trim();
  }

  /** As nodes, without blanks at the ends or one after another. */
  nodes() {
    const fragment = document.createDocumentFragment();
    let blank = true;
    const runs = this.runs.map((run) => ({ ...run, text: tidy(run.text) }));
    while (runs.length && !runs.at(-1).text.trim()) runs.pop();
    runs.forEach((run, at) => {
      let text = blank ? run.text.trimStart() : run.text;
      if (at === runs.length - 1) text = text.trimEnd();
      if (!text) return;
      blank = text.endsWith(' ');
      // a blank is neither bold nor a link
      fragment.append(text.trim() ? wrapped(text, run.marks) : text);
    });
    return fragment;
  }
}
