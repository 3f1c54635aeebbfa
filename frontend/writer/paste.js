// What is pasted, from Word or from a page of the web: only our blocks and marks come through. Word writes lists as
// paragraphs whose bullets are words, and headings by the names of its styles.
import { Line, marksOf, pageOf, styleOf } from './words.js';

const BLOCKS =
  'P DIV H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE TABLE TBODY THEAD TFOOT TR TD TH SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FIGURE FIGCAPTION ADDRESS HR PRE CENTER FORM FIELDSET DETAILS SUMMARY BODY'.split(
    ' ',
  );
const PLAIN = { bold: false, italic: false, link: null };
const ORDERED = /^\s*\(?(\d+|[a-zđ]|[ivx]+)[.)]/i;

const marker = (node) => node.querySelector('[data-marker]');
const isItem = (node) => /mso-list:\s*(?!none|ignore|skip)/.test(styleOf(node)) || (/MsoList/.test(node.className) && marker(node));

const depth = (node) => {
  const outline = /mso-outline-level:\s*([1-9])/.exec(styleOf(node));
  if (/^H[1-6]$/.test(node.nodeName)) return Number(node.nodeName[1]);
  if (/MsoTitle|MsoHeading\d?/.test(node.className)) return Number(/\d/.exec(node.className)?.[0] ?? 1);
  return outline && node.nodeName === 'P' ? Number(outline[1]) : 0;
};

// what Word puts before an item is no word of it
const ownMarker = (node) => {
  const found = marker(node);
  const words = found?.getAttribute('data-marker') ?? '';
  found?.remove();
  return words;
};

class Cleaner {
  blocks = [];

  line = null;

  add(name, line, more = {}) {
    if (line.words) this.blocks.push({ name, line, ...more });
  }

  end() {
    if (this.line) this.add('p', this.line);
    this.line = null;
  }

  walk(node, marks) {
    if (node.nodeType === Node.TEXT_NODE) {
      this.line ??= new Line();
      this.line.add(node.data, marks);
    } else if (node.nodeName === 'BR') {
      this.end();
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (!BLOCKS.includes(node.nodeName)) this.within(node, marksOf(node, marks));
      else this.block(node, marks);
    }
  }

  within(node, marks) {
    node.childNodes.forEach((child) => this.walk(child, marks));
  }

  block(node, marks) {
    this.end();
    const level = depth(node);
    if (node.nodeName === 'TABLE') this.table(node);
    else if (level) this.add('h', lineOf(node, PLAIN, false), { level });
    else if (node.nodeName === 'LI' || isItem(node)) this.item(node);
    else if (node.nodeName === 'BLOCKQUOTE' || /MsoQuote|MsoIntenseQuote/.test(node.className)) this.add('blockquote', lineOf(node));
    else this.within(node, marksOf(node, marks));
    this.end();
  }

  item(node) {
    const ordered = node.nodeName === 'LI' ? node.parentNode?.nodeName === 'OL' : ORDERED.test(ownMarker(node));
    const inner = [...node.querySelectorAll('ul, ol')].filter((each) => each.parentNode.closest('li') === node);
    inner.forEach((each) => each.remove());
    this.add('li', lineOf(node), { ordered });
    // lists in lists become one: our lists have one level
    inner.forEach((each) => this.within(each, PLAIN));
  }

  table(node) {
    const rows = rowsOf(node);
    if (rows.length === 1 || rows.every((row) => row.length === 1)) {
      // a table that only holds things in their places
      node.querySelectorAll('td, th').forEach((cell) => {
        this.within(cell, PLAIN);
        this.end();
      });
    } else if (rows.some((row) => row.some((cell) => cell.line.words))) {
      const caption = node.querySelector('caption');
      this.blocks.push({ name: 'table', rows, caption: caption && lineOf(caption) });
    }
  }
}

// all words of a node as one line
function lineOf(node, marks = PLAIN, marked = true) {
  const line = new Line();
  const walk = (each, now) => {
    if (each.nodeType === Node.TEXT_NODE) line.add(each.data, now);
    if (each.nodeName === 'BR') line.add(' ', now);
    if (each.nodeType !== Node.ELEMENT_NODE) return;
    if (BLOCKS.includes(each.nodeName)) line.add(' ', now);
    each.childNodes.forEach((child) => walk(child, marked ? marksOf(each, now) : { ...marksOf(each, now), bold: false, italic: false }));
  };
  node.childNodes.forEach((child) => walk(child, marks));
  return line;
}

// cells that span several rows or columns are followed by empty ones
function rowsOf(table) {
  const own = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const rows = own.map(() => []);
  own.forEach((row, y) => {
    let x = 0;
    [...row.children].forEach((cell) => {
      while (rows[y][x]) x += 1;
      for (let down = 0; down < Math.min(cell.rowSpan || 1, own.length - y); down++) {
        for (let along = 0; along < Math.min(cell.colSpan || 1, 50); along++) {
          rows[y + down][x + along] = { line: down + along ? new Line() : lineOf(cell), head: cell.nodeName === 'TH' };
        }
      }
    });
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? { line: new Line(), head: false })).filter((row) => row.length);
}

const element = (name, ...within) => {
  const made = document.createElement(name);
  made.append(...within);
  return made;
};

const tableOf = ({ rows, caption }) => {
  const laid = rows.map((row, at) => element('tr', ...row.map((cell) => element(at === 0 ? 'th' : 'td', cell.line.nodes()))));
  const figure = element('figure', element('table', element('tbody', ...laid)), element('figcaption', caption ? caption.nodes() : ''));
  figure.className = 'tabled';
  return figure;
};

/** Pasted HTML as HTML of our own blocks. */
export const clean = (html) => {
  if (/data-pm-slice/.test(html) && !/\sstyle\s*=/.test(html)) return html; // of this editor
  const cleaner = new Cleaner();
  cleaner.within(pageOf(html), PLAIN);
  cleaner.end();
  const top = Math.min(...cleaner.blocks.filter((each) => each.level).map((each) => each.level));
  const out = document.createElement('div');
  cleaner.blocks.forEach((each) => {
    const last = out.lastElementChild;
    if (each.name === 'table') out.append(tableOf(each));
    else if (each.name === 'li') {
      const name = each.ordered ? 'OL' : 'UL';
      const into = last?.nodeName === name ? last : out.appendChild(element(name));
      into.append(element('li', each.line.nodes()));
    } else if (each.name === 'blockquote') {
      out.append(element('blockquote', Object.assign(element('p', each.line.nodes()), { className: 'words' }), element('footer')));
    } else out.append(element(each.level ? (each.level === top ? 'h2' : 'h3') : each.name, each.line.nodes()));
  });
  return out.innerHTML;
};
