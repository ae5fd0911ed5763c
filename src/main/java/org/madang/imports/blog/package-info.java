/**
 * People bring their own blogs, and take them away: from WordPress, RSS, Tistory or an export of ours into posts of their
 * own, and all posts out again. Posts fire the events of their feature; imports fire none.
 */
@NullMarked
package org.madang.imports.blog;

import org.jspecify.annotations.NullMarked;
