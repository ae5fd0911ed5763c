// The row of buttons above the text: named, reached by one Tab, walked by arrow keys.
import { SAFE_LINK } from './schema.js';
import { say } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';

function icon(sprite, name) {
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${sprite}#${name}`);
  svg.append(use);
  return svg;
}

const TOOLS = [
  ['bold', 'bold', (c) => c.toggleBold(), 'bold'],
  ['heading', 'heading-2', (c) => c.toggleHeading({ level: 2 }), ['heading', { level: 2 }]],
  ['subheading', 'heading-3', (c) => c.toggleHeading({ level: 3 }), ['heading', { level: 3 }]],
  ['bullets', 'list', (c) => c.toggleBulletList(), 'bulletList'],
  ['numbers', 'list-ordered', (c) => c.toggleOrderedList(), 'orderedList'],
  ['quote', 'text-quote', (c) => c.toggleBlockquote(), 'blockquote'],
  ['link', 'link', 'link', 'link'],
  ['picture', 'image', 'picture', null],
  ['more', 'ellipsis', 'more', null],
];
const MORE = [
  ['italic', 'italic', (c) => c.toggleItalic(), 'italic'],
  ['strike', 'strikethrough', (c) => c.toggleStrike(), 'strike'],
  ['rule', 'minus', (c) => c.setHorizontalRule(), null],
  ['table', 'table', (c) => c.insertTable({ rows: 3, cols: 2, withHeaderRow: true }), null],
  ['undo', 'undo-2', (c) => c.undo(), null],
  ['redo', 'redo-2', (c) => c.redo(), null],
  ['markdown', 'file-text', 'markdown', null],
];

/** The line in which a link's address is typed. */
function linkPanel(editor) {
  const dom = Object.assign(document.createElement('div'), { className: 'link-panel', hidden: true });
  const label = Object.assign(document.createElement('label'), { textContent: say('linkAddress'), htmlFor: 'link-address' });
  const input = Object.assign(document.createElement('input'), { type: 'url', id: 'link-address', autocomplete: 'off' });
  input.inputMode = 'url';
  const wrong = Object.assign(document.createElement('p'), { className: 'trouble', hidden: true, textContent: say('linkWrong') });
  const put = Object.assign(document.createElement('button'), { type: 'button', className: 'btn little', textContent: say('linkPut') });
  const remove = Object.assign(document.createElement('button'), { type: 'button', className: 'btn little', textContent: say('linkRemove') });
  wrong.setAttribute('role', 'alert');
  const close = () => { dom.hidden = true; editor.commands.focus(); };
  const set = () => {
    let href = input.value.trim();
    if (href && !/^[a-z]+:|^\//i.test(href)) href = `https://${href}`;
    wrong.hidden = SAFE_LINK.test(href);
    if (!wrong.hidden) return;
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (empty && !editor.isActive('link')) chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setMark('link', { href }).run();
    dom.hidden = true;
  };
  put.addEventListener('click', set);
  remove.addEventListener('click', () => { editor.chain().focus().extendMarkRange('link').unsetMark('link').run(); dom.hidden = true; });
  dom.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      set();
    }
  });
  dom.append(label, input, put, remove, wrong);
  return {
    dom,
    open() {
      dom.hidden = !dom.hidden;
      if (dom.hidden) return;
      input.value = editor.getAttributes('link').href ?? '';
      remove.hidden = !editor.isActive('link');
      wrong.hidden = true;
      input.focus();
    },
  };
}

/**
 * @param actions what a button does that is named and is no command of the editor
 */
export function toolbar(editor, sprite, actions) {
  const bar = document.createElement('div');
  const row = Object.assign(document.createElement('div'), { className: 'tools' });
  const more = Object.assign(document.createElement('div'), { className: 'tools', hidden: true });
  const panel = linkPanel(editor);
  const shown = [];
  bar.className = 'toolbar';
  const tools = document.createElement('div');
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-label', say('tools'));
  tools.setAttribute('aria-controls', 'rich');

  function button([name, image, does, active]) {
    const dom = Object.assign(document.createElement('button'), { type: 'button', className: 'tool', tabIndex: -1, title: say(name) });
    dom.dataset.tool = name;
    dom.setAttribute('aria-label', say(name));
    dom.append(icon(sprite, image));
    dom.addEventListener('mousedown', (event) => event.preventDefault());
    dom.addEventListener('click', () => {
      if (typeof does === 'function') does(editor.chain().focus()).run();
      else if (does === 'link') panel.open();
      else if (does === 'more') toggleMore(dom);
      else actions[does](dom);
    });
    if (active) shown.push(() => dom.setAttribute('aria-pressed', String(editor.isActive(...[].concat(active)))));
    return dom;
  }

  function toggleMore(dom) {
    more.hidden = !more.hidden;
    dom.setAttribute('aria-expanded', String(!more.hidden));
  }

  row.append(...TOOLS.map(button));
  more.append(...MORE.map(button));
  row.querySelector('[data-tool="more"]').setAttribute('aria-expanded', 'false');
  tools.append(row, more);
  bar.append(tools, panel.dom);

  const buttons = () => [...tools.querySelectorAll('button')].filter((one) => !one.closest('[hidden]'));
  tools.querySelector('button').tabIndex = 0;
  tools.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length];
    all.forEach((one) => { one.tabIndex = one === next ? 0 : -1; });
    next.focus();
  });
  const show = () => shown.forEach((one) => one());
  editor.on('transaction', show);
  show();
  return bar;
}
