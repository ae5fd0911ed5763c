/** Gives pictures out. */
package org.madang.media.web;
