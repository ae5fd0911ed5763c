// Only improves: every page works without it. Texts come from data- attributes, so that the page decides the language.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const announce = (text) => {
  let live = document.getElementById('live');
  if (!live) {
    live = Object.assign(document.createElement('div'), { id: 'live', className: 'sr' });
    live.setAttribute('role', 'status');
    document.body.append(live);
  }
  live.textContent = text;
};

/** Errors first: the summary takes the focus, as the reader's next step is there. */
function focusErrors() {
  document.querySelector('.summary[tabindex]')?.focus();
}

/** <span class="counter" data-counts="id of the field" data-max="60" data-text="{0} / {1}" data-left="{0} left"> */
function counters(root) {
  for (const counter of all('[data-counts]', root)) {
    const field = document.getElementById(counter.dataset.counts);
    if (!field) continue;
    const max = Number(counter.dataset.max);
    let told = 0;
    const show = () => {
      const used = [...field.value].length;
      counter.textContent = counter.dataset.text.replace('{0}', used.toLocaleString()).replace('{1}', max.toLocaleString());
      counter.classList.toggle('over', used > max);
      const level = used >= max ? 2 : used >= max * 0.8 ? 1 : 0;
      if (level > told) announce(counter.textContent);
      told = level;
    };
    field.addEventListener('input', show);
    show();
  }
}

/** One form, one sending: the button says so and a second press does nothing. */
function submitOnce() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'get') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = event.submitter;
    if (!button) return;
    button.setAttribute('aria-busy', 'true');
    if (button.dataset.busy) {
      const words = button.querySelector(':scope > span') ?? button;
      button.dataset.was = words.textContent;
      setTimeout(() => { if (form.dataset.sent) words.textContent = button.dataset.busy; }, 300);
    }
  });
  addEventListener('pageshow', () => {
    for (const form of all('form[data-sent]')) delete form.dataset.sent;
    for (const button of all('[aria-busy="true"]')) {
      button.removeAttribute('aria-busy');
      if (button.dataset.was) (button.querySelector(':scope > span') ?? button).textContent = button.dataset.was;
    }
  });
}

/**
 * <form data-swaps="id"> sends itself and puts the answer's element of that id in the place of the page's own:
 * supporting or flagging does not lose the reader's place. Anything unexpected falls back to the plain form.
 */
function swaps() {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    const id = form.dataset?.swaps;
    if (!id || form.dataset.sent || !document.getElementById(id)) return;
    event.preventDefault();
    form.dataset.sent = 'yes';
    const body = new URLSearchParams(new FormData(form, event.submitter));
    event.submitter?.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.getElementById(id);
      if (!answer.ok || !next) {
        location.assign(answer.redirected ? answer.url : location.href);
        return;
      }
      document.getElementById(id).replaceWith(next);
      counters(next);
      (next.querySelector('[autofocus], [aria-pressed]') ?? next).focus();
      const said = next.querySelector('[data-say]')?.dataset.say ?? next.dataset.say;
      if (said) announce(said);
    } catch {
      delete form.dataset.sent;
      form.removeAttribute('data-swaps');
      form.submit();
    }
  });
}

/** <button data-copy="address" data-done="Copied">, and <a data-share="address"> with the phone's own sheet where it has one. */
function sharing() {
  for (const button of all('[data-copy]')) button.hidden = false;
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('[data-copy], [data-share]');
    if (!button) return;
    const url = new URL(button.dataset.copy || button.dataset.share, location.href).href;
    if ('share' in button.dataset) {
      if (!navigator.share) return;
      event.preventDefault();
      navigator.share({ title: document.title, url }).catch(() => {});
      return;
    }
    await navigator.clipboard.writeText(url);
    announce(button.dataset.done);
    const label = button.querySelector('span') ?? button;
    const was = label.textContent;
    label.textContent = button.dataset.done;
    setTimeout(() => { label.textContent = was; }, 2000);
  });
}

/** A link to a folded comment opens it. */
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let fold = target.closest('details') ?? target.querySelector(':scope > .fold'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  target.scrollIntoView();
}

/** On wide screens the filters stand open, on phones they are a closed line. */
function filters() {
  const wide = matchMedia('(min-width: 64rem)');
  const set = () => all('details[data-open-wide]').forEach((d) => { d.open = wide.matches || d.hasAttribute('data-active'); });
  wide.addEventListener('change', set);
  set();
}

/** <button data-shows="id of the password" data-show="…" data-hide="…"> */
function passwords() {
  for (const button of all('[data-shows]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const field = document.getElementById(button.dataset.shows);
      const shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      button.textContent = shown ? button.dataset.show : button.dataset.hide;
    });
  }
}

/** <div data-strength-of="id of the password" data-weak="…" data-fair="…" data-good="…">: a guess; the server decides. */
function strength() {
  for (const box of all('[data-strength-of]')) {
    const field = document.getElementById(box.dataset.strengthOf);
    let timer;
    field?.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => { box.textContent = field.value ? box.dataset[guess(field.value)] : ''; }, 400);
    });
  }
  function guess(text) {
    const known = /passw[o0]rd|p@ssw[o0]rd|qwert?y?|asdf\w*|zxcv\w*|admin|madang|welcome|iloveyou|abcd?e?f?|\d{4,}/g;
    const signs = [...text.toLowerCase().replace(known, '')];
    const steps = signs.filter((sign, i) => i && Math.abs(sign.codePointAt(0) - signs[i - 1].codePointAt(0)) > 1).length;
    const different = new Set(signs).size;
    if (signs.length < 10 || different < 5 || steps < signs.length / 2) return 'weak';
    return different >= 10 && signs.length >= 12 ? 'good' : 'fair';
  }
}

/** <div id="session" data-left="seconds until it ends" data-lasts="seconds it can be made to last" …>: warns before. */
function session() {
  const box = document.getElementById('session');
  if (!box) return;
  const WARN = 120;
  let timer;
  const wait = (left) => {
    clearTimeout(timer);
    box.hidden = true;
    timer = setTimeout(warn, Math.max(0, left - WARN) * 1000);
  };
  const warn = () => {
    box.hidden = false;
    box.querySelector('button').hidden = Number(box.dataset.lasts) - performance.now() / 1000 < WARN * 2;
    timer = setTimeout(() => { box.querySelector('p').textContent = box.dataset.ended; }, WARN * 1000);
  };
  box.querySelector('button').addEventListener('click', async () => {
    const answer = await fetch('/api/v1/me', { credentials: 'same-origin' });
    if (answer.ok) wait(Math.min(Number(box.dataset.idle), Number(box.dataset.lasts) - performance.now() / 1000));
    else box.querySelector('p').textContent = box.dataset.ended;
  });
  wait(Number(box.dataset.left));
}

/** Similar proposals while one types: <div data-similar-to="ids of fields" data-from="/api/v1/proposals/similar" data-title="…" data-path="/proposals/">. */
function similar() {
  for (const box of all('[data-similar-to]')) {
    const fields = box.dataset.similarTo.split(' ').map((id) => document.getElementById(id)).filter(Boolean);
    const place = document.getElementById(box.dataset.place ?? '');
    let timer;
    let last = '';
    const look = async () => {
      const text = fields.map((f) => f.value.trim()).join(' ').trim();
      const where = place?.value ?? '';
      if (text.length < 4 || text + where === last) return;
      last = text + where;
      try {
        const answer = await fetch(`${box.dataset.from}?text=${encodeURIComponent(text.slice(0, 400))}${where && `&neighbourhood=${encodeURIComponent(where)}`}`, { headers: { Accept: 'application/json' } });
        if (!answer.ok) return;
        const found = await answer.json();
        show(box, found.items ?? found);
      } catch {
        // Never in the way of writing.
      }
    };
    for (const field of fields) {
      field.addEventListener('input', (event) => {
        clearTimeout(timer);
        if (!event.isComposing) timer = setTimeout(look, 700);
      });
      field.addEventListener('blur', look);
    }
    place?.addEventListener('change', look);
  }
  function show(box, items) {
    box.hidden = items.length === 0;
    if (box.hidden) return;
    const heading = Object.assign(document.createElement('h2'), { textContent: box.dataset.title.replace('{0}', items.length) });
    const list = document.createElement('ul');
    for (const item of items.slice(0, 5)) {
      const line = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: box.dataset.path + item.number, textContent: item.title, target: '_blank', rel: 'noopener' });
      line.append(link);
      const why = item.why?.length ? `${box.dataset.why ?? ''} ${item.why.join(', ')}` : '';
      const near = item.sameNeighbourhood && place ? `${box.dataset.samePlace} ${place.selectedOptions[0].text}` : '';
      const reasons = [why, near].filter(Boolean).join(' · ');
      if (reasons) line.append(Object.assign(document.createElement('div'), { className: 'why', textContent: reasons }));
      list.append(line);
    }
    list.className = 'plain-list';
    box.replaceChildren(heading, list);
    announce(heading.textContent);
  }
}

/**
 * <input data-suggests="/api/v1/suggest" data-list="name" data-found="{n} found">: what may be meant, while one types. The
 * form stays what it is: Enter without a choice looks for what was typed.
 */
function suggestions() {
  for (const field of all('[data-suggests]')) {
    const list = Object.assign(document.createElement('ul'), { id: `${field.id}-list`, className: 'suggestions', hidden: true });
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.dataset.list);
    field.after(list);
    field.autocomplete = 'off';
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) field.setAttribute(name, value);
    let timer;
    let asked = '';
    let at = -1;
    const close = () => {
      list.hidden = true;
      at = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };
    const move = (to) => {
      const lines = [...list.children];
      if (!lines.length) return;
      at = (to + lines.length) % lines.length;
      lines.forEach((line, i) => line.setAttribute('aria-selected', String(i === at)));
      field.setAttribute('aria-activedescendant', lines[at].id);
      lines[at].scrollIntoView({ block: 'nearest' });
    };
    const show = (items) => {
      list.replaceChildren(...items.map((item, i) => {
        const line = Object.assign(document.createElement('li'), { id: `${list.id}-${i}` });
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', 'false');
        line.dataset.href = item.url;
        line.append(Object.assign(document.createElement('span'), { textContent: item.title }));
        if (item.label) line.append(Object.assign(document.createElement('span'), { className: 'muted small', textContent: item.label }));
        return line;
      }));
      at = -1;
      list.hidden = items.length === 0;
      field.setAttribute('aria-expanded', String(!list.hidden));
      if (items.length) announce(field.dataset.found.replace('{n}', items.length));
    };
    const look = async () => {
      const text = field.value.trim();
      if (text === asked) return;
      asked = text;
      if (!text) return close();
      try {
        const answer = await fetch(`${field.dataset.suggests}?q=${encodeURIComponent(text)}`, { headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang } });
        if (answer.ok && text === field.value.trim()) show((await answer.json()).items);
      } catch {
        close();
      }
    };
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(look, 150);
    });
    field.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === 'ArrowDown' && !list.hidden) {
        event.preventDefault();
        move(at + 1);
      } else if (event.key === 'ArrowUp' && !list.hidden) {
        event.preventDefault();
        move(at < 0 ? -1 : at - 1);
      } else if (event.key === 'Enter' && at >= 0) {
        event.preventDefault();
        location.assign(list.children[at].dataset.href);
      }
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const line = event.target.closest('[role=option]');
      if (line) location.assign(line.dataset.href);
    });
    field.addEventListener('blur', close);
  }
}

/** A film is loaded where the reader presses it, and not before. */
function films() {
  for (const link of document.querySelectorAll('a[data-film]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = Object.assign(document.createElement('iframe'), { src: link.dataset.film, title: link.textContent, allowFullscreen: true, referrerPolicy: 'strict-origin' });
      link.replaceWith(frame);
      frame.focus();
    });
  }
}

focusErrors();
counters(document);
swaps();
submitOnce();
sharing();
films();
openTarget();
addEventListener('hashchange', openTarget);
filters();
passwords();
strength();
session();
similar();
suggestions();
