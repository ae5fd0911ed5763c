/** Comments from outside on the page of their post. */
package org.madang.comment.outside.web;
