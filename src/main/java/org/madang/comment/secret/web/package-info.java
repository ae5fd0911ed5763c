/** Pages of secret comments. */
package org.madang.comment.secret.web;
