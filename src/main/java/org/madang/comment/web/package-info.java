/** The comments below posts and proposals, and the permanent address of each. */
package org.madang.comment.web;
