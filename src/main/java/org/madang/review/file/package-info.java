/**
 * The case file of a proposal: the steps that everybody sees, the notes that only staff see, and the record of what each
 * of them changed, for auditors. It fires {@link org.madang.content.ContentChanged} with every public step.
 */
@NullMarked
package org.madang.review.file;

import org.jspecify.annotations.NullMarked;
