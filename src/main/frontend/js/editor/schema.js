// What a post may be made of in the editor: what the server's Markdown and its sanitizer know, and nothing else.
import { Mark, Node, mergeAttributes } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Strike } from '@tiptap/extension-strike';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { pictureView } from './pictures.js';

export const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/))\S+$/i;

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (a) => SAFE_LINK.test(a.getAttribute('href')) && null }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'nofollow noopener' }), 0],
});

const ours = (img) => (img?.getAttribute('src') ? { src: img.getAttribute('src'), alt: img.getAttribute('alt') ?? '' } : false);

/** The caption as the writer gave it, without the line of the licence. */
function captionOf(figure) {
  const caption = figure.querySelector('figcaption')?.cloneNode(true);
  caption?.querySelector('.licence')?.remove();
  return caption?.textContent.trim() ?? '';
}

const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: null }, alt: { default: '' }, caption: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'figure',
      getAttrs: (figure) => {
        const found = ours(figure.querySelector('img'));
        return found && { ...found, caption: captionOf(figure) };
      },
    },
    { tag: 'img[src]', getAttrs: ours },
  ],
  renderHTML: ({ HTMLAttributes: { src, alt, caption } }) => ['figure', ['img', { src, alt }], ['figcaption', caption]],
  addNodeView: () => pictureView,
});

/** Tab leads out of the editor, also out of lists and tables. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

export const extensions = [
  Document, Paragraph, Text, Bold, Italic, Strike, Code, CodeBlock, Blockquote, HardBreak, HorizontalRule,
  Heading.configure({ levels: [2, 3, 4] }).extend({
    parseHTML: () => [{ tag: 'h1', attrs: { level: 2 } }, ...[2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      { tag: 'h5', attrs: { level: 4 } }, { tag: 'h6', attrs: { level: 4 } }],
  }),
  BulletList, OrderedList, Item, Table.configure({ resizable: false }).extend({ addKeyboardShortcuts: () => ({}) }), TableRow, TableCell, TableHeader,
  Link, Picture, UndoRedo, Dropcursor.configure({ class: 'drop-here', color: false }), Gapcursor,
];
