// The page's words, from the data- attributes of #editor, and the quiet voice that tells them.
const box = document.getElementById('editor');

export function say(name, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), box?.dataset[name] ?? '');
}

say.aloud = (name, ...values) => {
  const live = document.getElementById('editor-says');
  if (live) live.textContent = say(name, ...values);
};
