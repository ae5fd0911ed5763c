// Writes the style sheets, the script, the icons and the fonts that the web application serves.
//   npm run build   writes them into ../webapp/resources and their addresses into ../resources/assets.properties
//   npm run check   writes nothing and fails if what is there differs
// Each file carries a hash of its content in its name, so that it can be cached for ever.
import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { build as bundle, transform as minifyScript } from 'esbuild';
import { transform as minifyCss } from 'lightningcss';
import { buildFonts, drawingFont } from './fonts.mjs';

process.chdir(import.meta.dirname);
const WEB = '../webapp/resources';
const ADDRESSES = '../resources/assets.properties';
const CHECK = process.argv.includes('--check');
const output = new Map();
const addresses = new Map();

const read = (file) => fs.readFile(file, 'utf8');
const hash = (content) => crypto.createHash('sha256').update(content).digest('hex').slice(0, 10);

/** Notes a file to be written under a name with its hash; answers its address seen from another folder of resources. */
function emit(folder, name, content, key) {
  const bytes = Buffer.from(content);
  const { name: stem, ext } = path.parse(name);
  const file = `${folder}/${stem}.${hash(bytes)}${ext}`;
  output.set(`${WEB}/${file}`, bytes);
  if (key) addresses.set(key, `/resources/${file}`);
  return `../${file}`;
}

const keep = async (file, source) => output.set(`${WEB}/${file}`, await fs.readFile(source));

// KRDS names its colours --krds-color-light-<name>; only the values that are used go out.
const tokens = Object.fromEntries(
  [...(await read('node_modules/krds-uiux/resources/css/token/krds_tokens.css'))
    .matchAll(/--krds-color-light-([a-z]+-\d+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, name, value]) => [name, value]));

async function icon(name) {
  const svg = await read(`node_modules/lucide-static/icons/${name}.svg`);
  return svg.replace(/<!--[\s\S]*?-->/g, '').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>');
}

async function iconFile(name) {
  const body = name === 'dot' ? '<circle cx="12" cy="12" r="3" fill="#000"/>' : await icon(name);
  return emit('icons', `${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" '
    + `stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`);
}

/** The small language of our style sheets: krds(token), icon(name), @tones (the 64 main colours of pictures), and @theme NAME { … } for the colours of a theme. */
async function expand(css) {
  let result = css.replace('@tones;', () => [...'0123'].flatMap((r) => [...'0123'].flatMap((g) => [...'0123']
    .map((b) => `.tone-${r}${g}${b} { background-color: #${[r, g, b].map((c) => '05af'[c]).join('')}; }`))).join('\n'));
  result = result.replace(/krds\(([a-z]+-\d+)\)/g, (_, name) => {
    if (!tokens[name]) throw new Error(`KRDS has no colour ${name}`);
    return tokens[name];
  });
  result = result.replace(/@theme (\w+) \{\n([\s\S]*?)\n\}/g, (_, name, colours) => `[data-theme="${name}"] {\n${colours}\n}`
    + (name === 'dark' ? `\n@media (prefers-color-scheme: dark) { [data-theme="system"] {\n${colours}\n} }` : '')
    + (name === 'contrast' ? `\n@media (prefers-contrast: more) { [data-theme="system"] {\n${colours}\n} }` : ''));
  const names = new Set([...result.matchAll(/icon\(([a-z-]+)\)/g)].map(([, name]) => name));
  for (const name of names) result = result.replaceAll(`icon(${name})`, `url(${await iconFile(name)})`);
  return result;
}

async function style(name, parts, banner = '') {
  const source = await expand((await Promise.all(parts.map((part) => read(`css/${part}.css`)))).join('\n'));
  const targets = { chrome: 100 << 16, safari: (15 << 16) | (4 << 8), firefox: 100 << 16, samsung: 18 << 16 };
  const { code } = minifyCss({ filename: `${name}.css`, code: Buffer.from(source), minify: true, targets });
  emit('css', `${name}.css`, banner + code, `${name}.css`);
}

async function sprite() {
  const names = (await read('icons/icons.txt')).trim().split('\n');
  // A line is a name of Lucide, or a name of ours and the one of Lucide that it stands for.
  const symbols = await Promise.all(names.map(async (line) => {
    const [id, source = id] = line.split(' ');
    return `<symbol id="${id}" viewBox="0 0 24 24">${await icon(source)}</symbol>`;
  }));
  emit('icons', 'icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`, 'icons.svg');
}

const faces = await buildFonts((name, bytes) => emit('fonts', name, bytes));
await style('reader', ['tokens', 'base', 'layout', 'parts', 'pages'],
  '/*! Colour values: KRDS design tokens, Ministry of the Interior and Safety, KOGL Type 1.\n'
  + '    Madang Sans: cut from Pretendard GOV, SIL Open Font License 1.1. See ../NOTICE.md */\n' + faces);
output.set('../resources/org/madang/post/web/madang-sans-bold.ttf', await drawingFont());
await style('write', ['write']);
await style('staff', ['staff']);
for (const name of ['reader.js', 'passkeys.js', 'desk.js']) {
  const { code } = await minifyScript(await read(`js/${name}`), { minify: true, target: 'es2021', format: 'iife', legalComments: 'none' });
  emit('js', name, code, name);
}
const editor = await bundle({
  entryPoints: ['js/editor/main.js'], bundle: true, write: false, minify: true, target: 'es2021', format: 'iife', legalComments: 'none', logLevel: 'error',
});
emit('js', 'editor.js', '/*! TipTap and ProseMirror, MIT licence. See ../NOTICE.md */\n' + editor.outputFiles[0].text, 'editor.js');
await sprite();
emit('images', 'madang.svg', await read('icons/madang.svg'), 'madang.svg');
await keep('fonts/OFL.txt', 'node_modules/pretendard-gov/dist/LICENSE.txt');
await keep('icons/LICENSE.txt', 'node_modules/lucide-static/LICENSE');
await keep('NOTICE.md', 'NOTICE.md');
output.set(ADDRESSES, Buffer.from('# Written by src/main/frontend/build.mjs: the addresses of the built files.\n'
  + [...addresses].sort().map(([key, address]) => `${key}=${address}\n`).join('')));

const present = (await Promise.all(['css', 'js', 'icons', 'fonts', 'images'].map(async (folder) =>
  (await fs.readdir(`${WEB}/${folder}`).catch(() => [])).map((file) => `${WEB}/${folder}/${file}`)))).flat();
const stale = present.filter((file) => !output.has(file));
const changed = [];
for (const [file, content] of output) {
  const old = await fs.readFile(file).catch(() => null);
  if (!old?.equals(content)) changed.push(file);
}
if (CHECK) {
  for (const file of [...changed, ...stale]) console.error(`differs: ${file}`);
  process.exit(changed.length + stale.length ? 1 : 0);
}
for (const file of stale) await fs.rm(file);
for (const file of changed) {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, output.get(file));
}
console.log(`${output.size} files, ${changed.length} written, ${stale.length} removed`);
