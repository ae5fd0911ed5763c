// From the editor's document to Markdown as the server reads it (CommonMark with tables; a line break is a line break).
import { MarkdownSerializerState } from '../../node_modules/prosemirror-markdown/src/to_markdown.ts';

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /[\p{P}\p{S}]/u;
const beside = (text, i) => LETTER.test(text[i - 1] ?? '') && LETTER.test(text[i + 1] ?? '');

/** Escapes what would be markup, and nothing else, so that the source stays readable. */
function escape(text, atLineStart) {
  let safe = text.replace(/[`*\\[]|~~|_|<|&(?=#?\w+;)/g, (sign, i) => (sign === '_' && beside(text, i) ? sign : `\\${sign}`));
  if (atLineStart) {
    safe = safe.replace(/^\s+/, '')
      .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-{2,}\s*$|\|)/, '\\$1')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  }
  return safe;
}

class State extends MarkdownSerializerState {
  esc(text, atLineStart = false) {
    return escape(text, atLineStart);
  }
}

/** The signs around a run of one mark: CommonMark sees `**(x)**은` as no emphasis, so HTML stands there instead. */
function signs(markdown, html) {
  const pick = (open) => (state, mark, parent, index) => {
    const has = (i) => i >= 0 && i < parent.childCount && mark.isInSet(parent.child(i).marks);
    let from = open ? index : index - 1;
    let to = from;
    while (has(from - 1)) from -= 1;
    while (has(to + 1)) to += 1;
    let words = '';
    for (let i = from; i <= to; i += 1) words += parent.child(i).text ?? '';
    words = words.trim();
    const before = from > 0 ? (parent.child(from - 1).text ?? ' ').slice(-1) : ' ';
    const after = to + 1 < parent.childCount ? (parent.child(to + 1).text ?? ' ')[0] : ' ';
    const unclear = (MARK.test(words[0] ?? '') && LETTER.test(before)) || (MARK.test(words.slice(-1)) && LETTER.test(after));
    if (!unclear) return markdown;
    return open ? `<${html}>` : `</${html}>`;
  };
  return { open: pick(true), close: pick(false), mixable: true, expelEnclosingWhitespace: true };
}

const fence = (text, least) => '`'.repeat(Math.max(least - 1, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);

const marks = {
  bold: signs('**', 'strong'),
  italic: signs('*', 'em'),
  strike: signs('~~', 'del'),
  link: {
    open: '[',
    close: (state, mark) => `](${mark.attrs.href.replace(/[()\s"<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`,
    mixable: true,
  },
  code: {
    open: (state, mark, parent, index) => fence(parent.child(index).text ?? '', 1),
    close: (state, mark, parent, index) => fence(parent.child(index - 1).text ?? '', 1),
    escape: false,
  },
};

function cell(node) {
  const words = [];
  node.forEach((block) => {
    const inner = new State(nodes, marks, { tightLists: true, hardBreakNodeName: 'hardBreak', strict: false });
    if (block.inlineContent) inner.renderInline(block, false);
    else inner.text(block.textContent);
    words.push(inner.out.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|').trim());
  });
  return words.join(' ').trim() || ' ';
}

const nodes = {
  paragraph(state, node) {
    state.renderInline(node);
    state.closeBlock(node);
  },
  heading(state, node) {
    state.write(`${'#'.repeat(node.attrs.level)} `);
    state.renderInline(node, false);
    state.closeBlock(node);
  },
  blockquote(state, node) {
    state.wrapBlock('> ', null, node, () => state.renderContent(node));
  },
  codeBlock(state, node) {
    const sign = fence(node.textContent, 3);
    state.write(`${sign}${node.attrs.language ?? ''}\n`);
    state.text(node.textContent, false);
    state.write('\n');
    state.write(sign);
    state.closeBlock(node);
  },
  horizontalRule(state, node) {
    state.write('---');
    state.closeBlock(node);
  },
  bulletList(state, node) {
    state.renderList(node, '  ', () => '- ');
  },
  orderedList(state, node) {
    const start = node.attrs.start ?? 1;
    const room = ' '.repeat(String(start + node.childCount - 1).length + 2);
    state.renderList(node, room, (i) => `${start + i}. `.padEnd(room.length));
  },
  listItem(state, node) {
    state.renderContent(node);
  },
  picture(state, node) {
    const { src, alt, caption } = node.attrs;
    const words = (alt ?? '').replace(/[[\]\\\s]+/g, ' ').trim();
    const title = (caption ?? '').replace(/\s+/g, ' ').trim();
    state.write(`![${words}](${src}${title ? ` "${title.replace(/["\\<]/g, '\\$&')}"` : ''})`);
    state.closeBlock(node);
  },
  hardBreak(state, node, parent, index) {
    if (index === parent.childCount - 1) return;
    state.write('\n');
    const next = parent.child(index + 1);
    if (next.type === node.type) state.write('\\');
    state.breaks = true;
  },
  text(state, node) {
    state.text(node.text, true);
  },
  table(state, node) {
    node.forEach((row, _, i) => {
      const cells = [];
      row.forEach((one) => cells.push(cell(one)));
      state.write(`| ${cells.join(' | ')} |\n`);
      if (i === 0) state.write(`|${' --- |'.repeat(cells.length)}\n`);
    });
    state.closeBlock(node);
  },
};

/** After a line break, text begins a line as far as the server's reader sees it. */
function withLineStarts(state) {
  const { text } = state;
  state.text = function write(words, escaped = true) {
    if (this.breaks && words) {
      this.breaks = false;
      if (escaped) this.atBlockStart = true;
    }
    return text.call(this, words, escaped);
  };
  return state;
}

/** The document in Markdown. */
export function markdown(doc) {
  const state = withLineStarts(new State(nodes, marks, { tightLists: true, hardBreakNodeName: 'hardBreak', strict: false }));
  state.renderContent(doc);
  return state.out.trim();
}
