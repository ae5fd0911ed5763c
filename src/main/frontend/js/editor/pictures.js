// Pictures: sent one after another with how far they are, put where the writer dropped them, described by the writer.
import { say } from './words.js';

const TYPES = /^image\//;

export const picturesIn = (transfer) => [...(transfer?.files ?? [])].filter((file) => TYPES.test(file.type));

function field(words, hint, value, changed) {
  const label = document.createElement('label');
  const name = document.createElement('span');
  const input = document.createElement('input');
  name.textContent = words;
  Object.assign(input, { type: 'text', value: value ?? '', placeholder: hint, maxLength: 300, autocomplete: 'off' });
  input.addEventListener('input', () => changed(input.value));
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  label.append(name, input);
  return { label, input };
}

/** Which licence a picture has of its own; it stands behind its address, after a mark. */
function licences(value, changed) {
  const label = document.createElement('label');
  const name = Object.assign(document.createElement('span'), { textContent: say('licence') });
  const input = document.createElement('select');
  input.append(new Option(say('licencePost'), ''));
  input.append(document.getElementById('picture-licences').content.cloneNode(true));
  input.value = value;
  input.addEventListener('change', () => changed(input.value));
  label.append(name, input);
  return { label, input };
}

const licenceOf = (src) => src.split('#')[1] ?? '';

/** A picture in the text with its three lines: what it shows, what stands under it, and what others may do with it. */
export function pictureView({ node, editor, getPos }) {
  let current = node;
  const dom = document.createElement('figure');
  const img = document.createElement('img');
  const lines = document.createElement('div');
  const change = (name) => (value) => {
    const pos = getPos();
    if (pos === undefined) return;
    editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, undefined, { ...current.attrs, [name]: value }));
  };
  const alt = field(say('alt'), say('altHint'), current.attrs.alt, change('alt'));
  const caption = field(say('caption'), '', current.attrs.caption, change('caption'));
  const licence = licences(licenceOf(current.attrs.src), (code) => change('src')(current.attrs.src.split('#')[0] + (code ? `#${code}` : '')));
  const remove = document.createElement('button');
  Object.assign(remove, { type: 'button', className: 'btn little', textContent: say('removePicture') });
  remove.addEventListener('click', () => {
    const pos = getPos();
    editor.chain().focus().deleteRange({ from: pos, to: pos + current.nodeSize }).run();
  });
  const show = () => {
    if (img.getAttribute('src') !== current.attrs.src) img.src = current.attrs.src;
    img.alt = current.attrs.alt;
    dom.classList.toggle('needs-words', !current.attrs.alt);
    for (const [one, name] of [[alt, 'alt'], [caption, 'caption']]) {
      if (document.activeElement !== one.input) one.input.value = current.attrs[name] ?? '';
    }
    if (document.activeElement !== licence.input) licence.input.value = licenceOf(current.attrs.src);
    const size = current.attrs.src.match(/\/(\d+)x(\d+)-([0-3]{3})\./);
    if (size) {
      [img.width, img.height] = [Number(size[1]), Number(size[2])];
      img.className = `tone-${size[3]}`;
    }
  };
  lines.className = 'picture-lines';
  lines.append(alt.label, caption.label, licence.label, remove);
  dom.className = 'picture';
  dom.contentEditable = 'false';
  dom.append(img, lines);
  show();
  return {
    dom,
    update(next) {
      if (next.type !== current.type) return false;
      current = next;
      show();
      return true;
    },
    selectNode: () => dom.classList.add('selected'),
    deselectNode: () => dom.classList.remove('selected'),
    stopEvent: (event) => lines.contains(event.target),
    ignoreMutation: () => true,
  };
}

function send(file, csrf, progress) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    const body = new FormData();
    body.append('file', file, 'picture');
    request.open('POST', '/api/v1/pictures');
    request.setRequestHeader('X-CSRF-Token', csrf);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) progress(Math.round((event.loaded / event.total) * 100)); });
    request.addEventListener('load', () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* A proxy's page. */ }
      if (request.status === 201) resolve(answer);
      else reject(new Error(answer.violations?.[0]?.message ?? answer.detail ?? say('uploadFailed')));
    });
    request.addEventListener('error', () => reject(new Error(say('uploadFailed'))));
    request.addEventListener('abort', () => reject(null));
    request.send(body);
  });
  return { done, cancel: () => request.abort() };
}

/** The line of pictures that are on their way. */
export function uploads(editor, list, csrf) {
  const waiting = [];
  let busy = false;
  editor.on('transaction', ({ transaction }) => {
    if (transaction.docChanged) waiting.forEach((one) => { one.pos = transaction.mapping.map(one.pos); });
  });

  function row(file) {
    const dom = document.createElement('li');
    const name = Object.assign(document.createElement('span'), { textContent: file.name || say('picture') });
    const state = Object.assign(document.createElement('span'), { className: 'state', textContent: say('uploadWaits') });
    const meter = Object.assign(document.createElement('progress'), { max: 100, value: 0 });
    meter.setAttribute('aria-label', name.textContent);
    const again = Object.assign(document.createElement('button'), { type: 'button', className: 'btn little', textContent: say('uploadAgain'), hidden: true });
    const cancel = Object.assign(document.createElement('button'), { type: 'button', className: 'btn little', textContent: say('uploadCancel') });
    dom.append(name, meter, state, again, cancel);
    list.append(dom);
    list.hidden = false;
    return { dom, state, meter, again, cancel };
  }

  function drop(one) {
    waiting.splice(waiting.indexOf(one), 1);
    one.row.dom.remove();
    list.hidden = !list.children.length;
  }

  function fail(one, message) {
    one.failed = true;
    one.row.state.textContent = message;
    one.row.state.setAttribute('role', 'alert');
    one.row.meter.hidden = true;
    one.row.again.hidden = false;
    one.row.cancel.textContent = say('uploadDrop');
  }

  /** The picture, and after it a place to go on writing: the next key must not take the picture's place. */
  function put(pos, src) {
    editor.chain().insertContentAt(pos, { type: 'picture', attrs: { src, alt: '', caption: '' } }, { updateSelection: true }).command(({ tr, commands }) => {
      const after = tr.selection.to;
      if (tr.doc.resolve(after).nodeAfter?.isTextblock) return commands.setTextSelection(after + 1);
      return commands.insertContentAt(after, { type: 'paragraph' }) && commands.setTextSelection(after + 1);
    }).run();
  }

  async function next() {
    const one = waiting.find((each) => !each.failed);
    if (busy || !one) return;
    busy = true;
    one.row.state.removeAttribute('role');
    try {
      const sending = send(one.file, csrf, (percent) => {
        one.row.meter.value = percent;
        one.row.state.textContent = percent < 100 ? `${percent}%` : say('uploadWorking');
      });
      one.stop = sending.cancel;
      const picture = await sending.done;
      const pos = Math.min(one.pos, editor.state.doc.content.size);
      put(pos, picture.url);
      drop(one);
      say.aloud('uploadDone');
    } catch (reason) {
      if (reason) fail(one, reason.message);
      else drop(one);
    }
    busy = false;
    next();
  }

  return {
    add(files, pos = editor.state.selection.to) {
      for (const file of files) {
        const one = { file, pos, row: row(file), failed: false };
        one.row.cancel.addEventListener('click', () => {
          if (one.stop && !one.failed) one.stop();
          else drop(one);
        });
        one.row.again.addEventListener('click', () => {
          one.failed = false;
          one.row.again.hidden = true;
          one.row.meter.hidden = false;
          one.row.cancel.textContent = say('uploadCancel');
          next();
        });
        waiting.push(one);
      }
      next();
    },
    get busy() { return waiting.some((one) => !one.failed); },
  };
}
