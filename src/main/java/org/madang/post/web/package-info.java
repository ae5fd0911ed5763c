/** Pages of posts: the list, the post, and what other pages show of the newest. They hold no rule. */
package org.madang.post.web;
