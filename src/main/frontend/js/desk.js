// Keys for the queue of the desk. They do nothing while somebody types, and can be switched off for good (WCAG 2.1.4).
const OFF = 'madang.desk.keys';
const help = document.getElementById('desk-keys');
const choice = document.getElementById('desk-keys-on');
let at = -1;

const stored = () => {
  try {
    return localStorage.getItem(OFF) !== 'off';
  } catch {
    return true;
  }
};

const remember = (on) => {
  try {
    localStorage.setItem(OFF, on ? 'on' : 'off');
  } catch {
    // then it holds for this page
  }
};

const rows = () => [...document.querySelectorAll('#rows_data > tr')].filter((row) => row.querySelector('a'));

/** The table is made anew when it is sorted or turned: whoever stood in it finds their place again. */
function go(to) {
  const all = rows();
  if (!all.length) return;
  at = Math.max(0, Math.min(to, all.length - 1));
  all[at].querySelector('a').focus();
  all[at].scrollIntoView({ block: 'nearest' });
}

function here() {
  const all = rows();
  const focused = all.findIndex((row) => row.contains(document.activeElement));
  return focused >= 0 ? focused : at;
}

function turn(selector) {
  const button = document.querySelector(`.ui-paginator ${selector}:not(.ui-state-disabled)`);
  if (button) {
    at = 0;
    button.click();
  }
}

const steps = {
  j: () => go(here() + 1),
  k: () => go(here() - 1),
  x: () => rows()[here()]?.querySelector('input[type=checkbox]')?.click(),
  o: () => rows()[here()]?.querySelector('a')?.click(),
  n: () => turn('.ui-paginator-next'),
  p: () => turn('.ui-paginator-prev'),
  b: () => document.querySelector('#bulk button[type=submit]')?.click(),
  '/': () => {
    const field = document.getElementById('q');
    field?.closest('details')?.setAttribute('open', 'open');
    field?.focus();
  },
  '?': () => help.showModal(),
};
for (let n = 1; n <= 9; n += 1) steps[n] = () => document.querySelectorAll('nav.views a')[n - 1]?.click();

if (help && choice) {
  choice.checked = stored();
  choice.addEventListener('change', () => remember(choice.checked));
  document.getElementById('desk-keys-open').addEventListener('click', () => help.showModal());
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable=true]');
    if (typing || help.open || !choice.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      step();
    }
  });
}
