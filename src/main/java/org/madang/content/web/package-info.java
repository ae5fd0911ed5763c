/**
 * Clears kept pages when texts change, and shows what is filed under a topic or in a neighbourhood.
 */
package org.madang.content.web;
