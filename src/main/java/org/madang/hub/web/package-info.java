/** The hub's pages. They hold no rule: those are in {@link org.madang.hub}. */
package org.madang.hub.web;
