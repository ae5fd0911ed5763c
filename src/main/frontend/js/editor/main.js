// Writing with the looks of the finished post. Below it is a plain form: the textarea holds Markdown, and all that
// happens here ends there.
import { Editor } from '@tiptap/core';
import { keeper } from './keep.js';
import { markdown } from './markdown.js';
import { cleaned } from './paste.js';
import { picturesIn, uploads } from './pictures.js';
import { extensions } from './schema.js';
import { toolbar } from './toolbar.js';
import { say } from './words.js';

const box = document.getElementById('editor');
const area = document.getElementById('body');
const form = area.form;
const csrf = form.elements.csrf.value;
const label = document.querySelector('label[for="body"]');
const source = document.getElementById('body-html');
const KNOWN_BY_ALL = 'h5, h6, sub, sup, [id], [align], img:not([src^="/media/"])';

const rich = Object.assign(document.createElement('div'), { className: 'rich' });
const list = Object.assign(document.createElement('ul'), { className: 'uploads', hidden: true });
const file = document.getElementById('file');
const without = document.getElementById('without-script');

let inMarkdown = false;
let keeping;

const editor = new Editor({
  element: rich,
  extensions,
  content: source.innerHTML,
  injectCSS: false,
  editorProps: {
    attributes: { id: 'rich', role: 'textbox', 'aria-multiline': 'true', 'aria-required': 'true', class: 'prose', spellcheck: 'true', 'aria-labelledby': 'body-label', 'aria-placeholder': say('placeholder') },
    transformPastedHTML: (html) => cleaned(html, (n) => say.aloud('lostPictures', n)),
    handlePaste(view, event) {
      const pictures = picturesIn(event.clipboardData);
      const hasWords = event.clipboardData?.getData('text/plain').trim();
      if (!pictures.length || hasWords) return false;
      sending.add(pictures);
      return true;
    },
    handleDrop(view, event, slice, moved) {
      const pictures = picturesIn(event.dataTransfer);
      if (moved || !pictures.length) return false;
      sending.add(pictures, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
      return true;
    },
  },
  onUpdate() {
    area.value = markdown(editor.state.doc);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  },
});
const sending = uploads(editor, list, csrf);

async function html(text) {
  const answer = await fetch('/api/v1/previews', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': csrf },
    body: JSON.stringify({ body: text }),
    credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).html;
}

function show(asMarkdown) {
  inMarkdown = asMarkdown;
  area.hidden = !asMarkdown;
  bar.hidden = asMarkdown;
  rich.hidden = asMarkdown;
  back.hidden = !asMarkdown;
  if (asMarkdown) area.focus();
  else editor.commands.focus('end');
}

/** Puts words into both: the textarea keeps its own spelling of them until the writer changes something. */
async function put(text) {
  area.value = text;
  try {
    editor.commands.setContent(await html(text), { emitUpdate: false });
  } catch {
    show(true);
  }
}

const bar = toolbar(editor, box.dataset.sprite, {
  picture: () => file.click(),
  markdown: () => show(true),
});
const back = Object.assign(document.createElement('button'), { type: 'button', className: 'btn little', textContent: say('rich'), hidden: true });
back.addEventListener('click', async () => {
  await put(area.value);
  if (!editor.isDestroyed) show(false);
});

label.id = 'body-label';
label.addEventListener('click', (event) => {
  if (inMarkdown) return;
  event.preventDefault();
  editor.commands.focus();
});
area.before(bar, back, list, rich);
area.hidden = true;
without.hidden = true;
box.append(file);
file.hidden = true;
file.removeAttribute('aria-describedby');
file.addEventListener('change', () => {
  sending.add([...file.files]);
  file.value = '';
});
document.getElementById('body-hint')?.remove();
if (source.content?.querySelector(KNOWN_BY_ALL) || new DOMParser().parseFromString(source.innerHTML, 'text/html').querySelector(KNOWN_BY_ALL)) show(true);

const NAMES = ['title', 'summary', 'topic', 'neighbourhood', 'series', 'licence', 'interest'];
const value = (name) => form.elements[name]?.value ?? '';
keeping = keeper(
  { form, csrf, number: box.dataset.number, isPublic: box.dataset.public === 'true', etag: box.dataset.etag, person: box.dataset.person },
  {
    fields: () => ({
      body: area.value,
      ...Object.fromEntries(NAMES.map((name) => [name, value(name)])),
      tags: value('tags').split(/[,#、\n]/).map((tag) => tag.trim()).filter(Boolean),
    }),
    async restore(fields) {
      for (const name of NAMES) if (form.elements[name] && name in fields) form.elements[name].value = fields[name];
      if (fields.tags) form.elements.tags.value = fields.tags.join(', ');
      await put(fields.body ?? '');
    },
    composing: () => editor.view.composing,
    focus: () => (inMarkdown ? area.focus() : editor.commands.focus()),
  },
  { state: document.getElementById('editor-says'), choice: document.getElementById('editor-asks') },
);
form.addEventListener('input', () => keeping.changed());
form.addEventListener('change', () => keeping.changed());

/** Enter in the title goes on to the text; while a syllable is being made it belongs to the syllable. */
form.elements.title.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  if (inMarkdown) area.focus();
  else editor.commands.focus('start');
});
addEventListener('beforeunload', (event) => { if (sending.busy) event.preventDefault(); });
