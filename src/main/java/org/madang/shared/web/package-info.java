/**
 * How pages are reached and kept: the table of addresses, the reader's language, the page cache, and what every page
 * needs. Only the web packages of features use it.
 */
package org.madang.shared.web;
