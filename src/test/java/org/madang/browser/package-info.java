/** Walks through the product with a browser, as people do. */
package org.madang.browser;
