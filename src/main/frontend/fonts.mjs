// Cuts Pretendard GOV (SIL Open Font License 1.1) into a few small files by how often a syllable is used,
// so that a page of everyday Korean fetches two or three of them instead of sixteen.
// The licence reserves the name "Pretendard": the cut files are called "Madang Sans" inside and out.
import fs from 'node:fs/promises';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const FAMILY = 'Madang Sans';
const SOURCE = 'node_modules/pretendard-gov/dist/web/static/woff2/';
const WEIGHTS = [
  { weight: 400, style: 'Regular', file: 'PretendardGOV-Regular.woff2' },
  { weight: 700, style: 'Bold', file: 'PretendardGOV-Bold.woff2' },
];
const FEATURES = ['kern', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk', 'case'];

/**
 * How many of the most used syllables go into each file; the rest of the list follows in files of REST. Chosen by
 * measuring pages: small files where a page needs few of a file's syllables, one large file of those it always needs.
 */
const TIERS = [400, 150, 100, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80];
const REST = 160;
const RARE_FROM = 0xac00;
const RARE_TO = 0xd7a3;
const RARE_FILES = 8;

const span = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const LATIN = [...span(0x20, 0x7e), 0xa0, 0xa9, 0xb7, 0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2026, 0x203b, 0x2190, 0x2191, 0x2192, 0x2193, 0x20a9, 0x20ac, 0x3001, 0x3002, 0x300a, 0x300b, 0x300c, 0x300d, 0x300e, 0x300f];
const SYMBOLS = [...span(0xa1, 0xa8), ...span(0xaa, 0xb6), ...span(0xb8, 0x17f), ...span(0x2460, 0x2473), ...span(0x3131, 0x318e), 0x2032, 0x2033, 0x2103, 0x2116, 0x2122,
  0x25a0, 0x25a1, 0x25b2, 0x25b3, 0x25b6, 0x25bc, 0x25bd, 0x25c6, 0x25c7, 0x25cb, 0x25ce, 0x25cf, 0x2605, 0x2606, 0x2661, 0x2665,
  0x3008, 0x3009, 0x3010, 0x3011, 0x3014, 0x3015, 0x3395, 0x338f, 0x339d, 0x33a1, 0x33a2, 0xff01, 0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1f, 0xff5e];

/** Groups of code points, rare ones first: where two style rules cover a character, the later one wins. */
async function groups() {
  const common = [...(await fs.readFile('fonts/syllables.txt', 'utf8')).replace(/\s/g, '')].map((c) => c.codePointAt(0));
  const listed = new Set(common);
  const result = [];
  const step = Math.ceil((RARE_TO - RARE_FROM + 1) / RARE_FILES);
  for (let i = 0; i < RARE_FILES; i++) {
    const all = span(RARE_FROM + i * step, Math.min(RARE_TO, RARE_FROM + (i + 1) * step - 1));
    result.push({ name: `rare-${i + 1}`, range: all, glyphs: all.filter((c) => !listed.has(c)) });
  }
  const tiers = [];
  let at = 0;
  for (let i = 0; at < common.length; i++) {
    const size = TIERS[i] ?? REST;
    const part = common.slice(at, at + size);
    tiers.push({ name: `hangul-${i + 1}`, range: part, glyphs: part });
    at += size;
  }
  result.push(...tiers.reverse());
  result.push({ name: 'symbols', range: SYMBOLS, glyphs: SYMBOLS }, { name: 'latin', range: LATIN, glyphs: LATIN });
  return result;
}

function unicodeRange(codes) {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  const parts = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (sorted[j + 1] === sorted[j] + 1) j++;
    parts.push(i === j ? `U+${sorted[i].toString(16)}` : `U+${sorted[i].toString(16)}-${sorted[j].toString(16)}`);
    i = j + 1;
  }
  return parts.join(',');
}

/** The font with a name table of its own, as the licence's reserved name asks for. */
function rename(sfnt, style) {
  const strings = {
    0: 'Copyright (c) 2021, Kil Hyung-jin, with Reserved Font Name Pretendard. Cut from it for Madang.',
    1: FAMILY, 2: style, 3: `${FAMILY} ${style}`, 4: `${FAMILY} ${style}`, 6: `${FAMILY.replace(' ', '')}-${style}`,
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.', 14: 'https://openfontlicense.org',
  };
  const records = Object.entries(strings).map(([id, text]) => [Number(id), Buffer.from(text, 'utf16le').swap16()]);
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(0, 0);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(([id, bytes], i) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((v, k) => head.writeUInt16BE(v, 6 + 12 * i + 2 * k));
    offset += bytes.length;
  });
  return replaceTable(sfnt, 'name', Buffer.concat([head, ...records.map(([, bytes]) => bytes)]));
}

function replaceTable(sfnt, tag, content) {
  const count = sfnt.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i;
    const name = sfnt.toString('latin1', at, at + 4);
    const start = sfnt.readUInt32BE(at + 8);
    return { name, data: name === tag ? content : sfnt.subarray(start, start + sfnt.readUInt32BE(at + 12)) };
  });
  const header = Buffer.alloc(12 + 16 * count);
  sfnt.copy(header, 0, 0, 12);
  const body = [];
  let offset = header.length;
  tables.forEach(({ name, data }, i) => {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    let sum = 0;
    for (let k = 0; k < padded.length; k += 4) sum = (sum + padded.readUInt32BE(k)) >>> 0;
    header.write(name, 12 + 16 * i, 'latin1');
    [sum, offset, data.length].forEach((v, k) => header.writeUInt32BE(v, 16 + 16 * i + 4 * k));
    body.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([header, ...body]);
}

/** Writes the font files by `write(name, bytes)`, which answers their address, and gives back the @font-face rules. */
export async function buildFonts(write) {
  const parts = await groups();
  const sources = await Promise.all(WEIGHTS.map(async (w) => ({
    ...w, sfnt: await fontverter.convert(await fs.readFile(SOURCE + w.file), 'sfnt'),
  })));
  let css = '';
  for (const { name, range, glyphs } of parts) {
    for (const { weight, style, sfnt } of sources) {
      const text = String.fromCodePoint(...glyphs);
      const cut = await subsetFont(sfnt, text, { targetFormat: 'sfnt', keepFeatures: FEATURES, noHinting: true });
      const url = await write(`madang-sans-${weight}-${name}.woff2`, await fontverter.convert(rename(Buffer.from(cut), style), 'woff2'));
      css += `@font-face{font-family:"${FAMILY}";font-weight:${weight};font-display:swap;src:url(${url}) format("woff2");`
        + `unicode-range:${unicodeRange(range)}}\n`;
    }
  }
  return css;
}

/** One file for pictures that the server draws: bold, with the everyday syllables. */
export async function drawingFont() {
  const { style, file } = WEIGHTS[1];
  const sfnt = await fontverter.convert(await fs.readFile(SOURCE + file), 'sfnt');
  const common = (await fs.readFile('fonts/syllables.txt', 'utf8')).replace(/\s/g, '');
  const text = String.fromCodePoint(...LATIN, ...SYMBOLS) + common;
  return rename(Buffer.from(await subsetFont(sfnt, text, { targetFormat: 'sfnt', noHinting: true })), style);
}
