/** Pages of hot issues, and the links to them on other pages. They hold no rules. */
package org.madang.hot.web;
