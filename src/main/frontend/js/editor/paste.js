// What comes from other programs keeps its structure and loses its looks.

const text = (node) => node.textContent.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim();

/** Word writes lists as paragraphs with a bullet in front. */
function wordLists(doc) {
  let list = null;
  for (const p of [...doc.querySelectorAll('p')]) {
    const style = p.getAttribute('style') ?? '';
    const level = style.match(/mso-list:\s*l\d+ level(\d+)/i);
    if (!level) {
      list = null;
      continue;
    }
    const bullet = [...p.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''));
    const kind = /^\s*(\d+|[a-z]|[가-힣])[.)]/i.test(bullet?.textContent ?? '') ? 'ol' : 'ul';
    bullet?.remove();
    if (!list || list.nextElementSibling !== p || list.localName !== kind) {
      list = doc.createElement(kind);
      p.before(list);
    }
    const item = doc.createElement('li');
    item.append(...p.childNodes);
    list.append(item);
    p.remove();
  }
}

/** Word and 한글 tell headings by the name of a style, Naver's editor by a class or by large letters alone. */
function headings(doc) {
  for (const p of [...doc.querySelectorAll('p')]) {
    const name = `${p.className} ${p.getAttribute('style') ?? ''}`;
    const level = name.match(/(?:heading|제목|개요)\s*_?([1-4])/i)?.[1]
      ?? (/MsoTitle|se-section-?title/i.test(name) ? '1' : null)
      ?? (p.closest('.se-sectionTitle, .se-quotation-container > .se-title') ? '2' : null);
    if (!level || !text(p)) continue;
    const heading = doc.createElement(level === '1' || level === '2' ? 'h2' : 'h3');
    heading.textContent = text(p);
    p.replaceWith(heading);
  }
  for (const p of [...doc.querySelectorAll('.se-sectionTitle .se-text-paragraph')]) {
    const heading = doc.createElement('h2');
    heading.textContent = text(p);
    p.replaceWith(heading);
  }
}

/** Bold by weight, italic by style: 한글 and Naver say so in spans. */
function emphasis(doc) {
  for (const span of [...doc.querySelectorAll('span')]) {
    const style = (span.getAttribute('style') ?? '').toLowerCase();
    const tag = /font-weight:\s*("?bold|[6-9]00)/.test(style) ? 'strong' : /font-style:\s*"?italic/.test(style) ? 'em' : null;
    if (!tag || !text(span)) continue;
    const strong = doc.createElement(tag);
    strong.append(...span.childNodes);
    span.replaceWith(strong);
  }
  // Pages say "not bold" by a b with a style: Google's documents do so around everything.
  for (const b of [...doc.querySelectorAll('b[style*="font-weight:normal"], b[style*="font-weight: normal"]')]) b.replaceWith(...b.childNodes);
}

/** Empty paragraphs are how people make space; here the page makes it. */
function emptyLines(doc) {
  for (const p of [...doc.querySelectorAll('p, div')]) {
    if (!text(p) && !p.querySelector('img, table, hr')) p.remove();
  }
}

/**
 * The HTML that the editor may read.
 * @param lost told how many pictures of other places were left out
 */
export function cleaned(html, lost) {
  const doc = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->|<\/?o:p>|[\u200b\ufeff]/g, ''), 'text/html');
  doc.querySelectorAll('script, style, meta, link, title, iframe, object, embed, svg, form, input, button, video, audio').forEach((e) => e.remove());
  wordLists(doc);
  headings(doc);
  emphasis(doc);
  const foreign = [...doc.querySelectorAll('img')].filter((img) => !/^\/media\//.test(img.getAttribute('src') ?? ''));
  foreign.forEach((img) => img.remove());
  emptyLines(doc);
  if (foreign.length) lost(foreign.length);
  return doc.body.innerHTML;
}
