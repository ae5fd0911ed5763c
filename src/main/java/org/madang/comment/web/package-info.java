/** The comments below posts and proposals, the form for new ones, and the permanent address of each. */
package org.madang.comment.web;
