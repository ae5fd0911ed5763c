/** Blogs for programs. */
@NullMarked
package org.madang.imports.blog.rest;

import org.jspecify.annotations.NullMarked;
