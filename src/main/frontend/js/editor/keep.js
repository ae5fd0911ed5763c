// Nothing that was typed is lost: the server gets it after a pause, the device keeps it until the server has it, and
// where two windows changed the same text the writer chooses.
import { say } from './words.js';

const PAUSE = 5000;
const TO_DEVICE = 800;
const TRY_AGAIN = 15000;
const MONTH = 30 * 24 * 3600 * 1000;
const KEEPALIVE_MOST = 60000;

/** A small store in the browser; whatever goes wrong with it is nothing to the writer. */
const device = {
  open: () => new Promise((resolve, reject) => {
    const request = indexedDB.open('madang', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }),
  async run(mode, work) {
    try {
      device.db ??= await device.open();
      return await new Promise((resolve, reject) => {
        const request = work(device.db.transaction('drafts', mode).objectStore('drafts'));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } catch {
      return undefined;
    }
  },
  get: (key) => device.run('readonly', (drafts) => drafts.get(key)),
  put: (key, value) => device.run('readwrite', (drafts) => drafts.put(value, key)),
  drop: (key) => device.run('readwrite', (drafts) => drafts.delete(key)),
};

const time = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false });

/** A question in the page with its answers; the first heading takes the focus. */
function ask(place, title, text, answers) {
  const box = document.createElement('section');
  const heading = Object.assign(document.createElement('h2'), { textContent: title, tabIndex: -1 });
  const row = Object.assign(document.createElement('div'), { className: 'actions' });
  box.className = 'choice';
  box.setAttribute('role', 'alert');
  for (const [words, does] of answers) {
    const button = Object.assign(document.createElement(typeof does === 'string' ? 'a' : 'button'), { className: 'btn', textContent: words });
    if (typeof does === 'string') Object.assign(button, { href: does, target: '_blank', rel: 'noopener' });
    else {
      button.type = 'button';
      button.addEventListener('click', () => { box.remove(); does(); });
    }
    row.append(button);
  }
  box.append(heading, Object.assign(document.createElement('p'), { textContent: text }), row);
  place.replaceChildren(box);
  heading.focus();
}

/**
 * @param page where it is: form, number, isPublic, etag, person, csrf
 * @param text the words: fields() gives them, restore(fields) puts them back, composing() while a syllable is being made,
 *   focus() goes back to them
 */
export function keeper(page, text, places) {
  const { form, csrf, isPublic } = page;
  let { number, etag } = page;
  let saved = JSON.stringify(text.fields());
  let running = null;
  let paused = false;
  let timers = {};
  let passes = false;

  const key = () => `${page.person}:${number || 'new'}`;
  const now = () => JSON.stringify(text.fields());
  const tell = (name, ...values) => { places.state.textContent = say(name, ...values); };
  const isEmpty = ({ title, body }) => !title.trim() && !body.trim();

  function call(fields, tag, parting) {
    const target = !number ? '/api/v1/posts' : isPublic ? `/api/v1/posts/${number}/working-copy` : `/api/v1/posts/${number}`;
    const body = JSON.stringify(number && isPublic ? { title: fields.title, body: fields.body, summary: fields.summary } : named(fields));
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': csrf, 'Accept-Language': document.documentElement.lang };
    if (number) headers['If-Match'] = tag;
    const method = !number ? 'POST' : isPublic ? 'PUT' : 'PATCH';
    return fetch(target, { method, headers, body, credentials: 'same-origin', keepalive: Boolean(parting) && body.length < KEEPALIVE_MOST });
  }

  /** A draft needs a title before its writer has one: the first words stand in. */
  const named = (fields) => ({ ...fields, title: fields.title.trim() || firstWords(fields.body) });
  const firstWords = (body) => body.replace(/!\[[^\]]*]\([^)]*\)/g, '').replace(/[#>*_`~\\[\]|-]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 40) || say('untitled');

  async function store(tag, parting) {
    const fields = text.fields();
    const sent = JSON.stringify(fields);
    if (isEmpty(fields) || (!isPublic && !fields.body.trim())) return;
    tell('saving');
    let answer;
    try {
      answer = await call(fields, tag, parting);
    } catch {
      await toDevice();
      tell('offline');
      later(TRY_AGAIN);
      return;
    }
    if (answer.ok) await done(answer, sent);
    else if (answer.status === 409) await meet();
    else {
      await toDevice();
      const problem = await answer.json().catch(() => ({}));
      if (answer.status === 401 || problem.code === 'csrf') tell('signedOut');
      else tell('notSaved', problem.violations?.[0]?.message ?? problem.detail ?? '');
      if (answer.status >= 500 || answer.status === 429) later(TRY_AGAIN);
    }
  }

  async function done(answer, sent) {
    const old = key();
    etag = answer.headers.get('ETag') ?? etag;
    if (!number) {
      number = (await answer.json()).number;
      history.replaceState(null, '', `/posts/${number}/edit`);
      form.action = `/posts/${number}/edit`;
      places.numbered?.(number);
    }
    if (!isPublic) form.elements.version.value = etag.replace(/\D/g, '');
    saved = sent;
    await device.drop(old);
    tell('saved', time(Date.now()));
    if (now() !== saved) later(PAUSE);
  }

  /** Somebody, most often the same person in another window, stored other words meanwhile. */
  async function meet() {
    paused = true;
    await toDevice();
    tell('conflictState');
    ask(places.choice, say('conflict'), say('conflictText'), [
      [say('conflictMine'), () => { paused = false; text.focus(); save('*'); }],
      [say('conflictTheirs'), () => location.assign(`/posts/${number}/edit`)],
      [say('conflictLook'), isPublic ? `/posts/${number}` : `/posts/${number}/edit`],
    ]);
  }

  async function toDevice() {
    if (now() !== saved && !isEmpty(text.fields())) await device.put(key(), { at: Date.now(), fields: text.fields() });
  }

  function save(tag = etag, parting = false) {
    clearTimeout(timers.server);
    if (running) return running.then(() => (now() === saved || paused ? undefined : save(etag, parting)));
    if ((now() === saved && tag !== '*') || paused) return Promise.resolve();
    running = store(tag, parting).finally(() => { running = null; });
    return running;
  }

  function later(pause) {
    clearTimeout(timers.server);
    timers.server = setTimeout(() => { if (text.composing()) later(1000); else save(); }, pause);
  }

  function changed() {
    if (now() === saved) return;
    clearTimeout(timers.device);
    timers.device = setTimeout(toDevice, TO_DEVICE);
    if (!paused) later(PAUSE);
  }

  form.addEventListener('submit', async (event) => {
    text.fields();
    if (passes || event.submitter?.id === 'show') return;
    if (!running && (now() === saved || paused || !navigator.onLine)) return;
    event.preventDefault();
    const button = event.submitter;
    button?.setAttribute('aria-busy', 'true');
    await save();
    button?.removeAttribute('aria-busy');
    if (paused) return;
    passes = true;
    form.requestSubmit(button);
    passes = false;
  });
  form.addEventListener('focusout', (event) => { if (!event.relatedTarget && !text.composing()) save(); });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    toDevice();
    save(etag, true);
  });
  addEventListener('online', () => save());
  addEventListener('offline', () => { toDevice(); tell('offline'); });

  /** What this device kept and the server does not have. */
  async function lookBack() {
    const kept = await device.get(key());
    if (!kept) return;
    if (JSON.stringify(kept.fields) === now() || Date.now() - kept.at > MONTH) {
      await device.drop(key());
      return;
    }
    paused = true;
    ask(places.choice, say('kept', time(kept.at)), say('keptText', (kept.fields.title || kept.fields.body).slice(0, 40)), [
      [say('keptGoOn'), async () => {
        paused = false;
        await text.restore(kept.fields);
        text.focus();
        save();
      }],
      [say('keptDrop'), async () => {
        paused = false;
        await device.drop(key());
        text.focus();
        changed();
      }],
    ]);
  }
  lookBack();
  return { changed, save };
}
