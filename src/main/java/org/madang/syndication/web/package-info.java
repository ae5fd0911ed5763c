/** The pages about a post's way to other networks. They hold no rule: those are in {@link org.madang.syndication}. */
package org.madang.syndication.web;
