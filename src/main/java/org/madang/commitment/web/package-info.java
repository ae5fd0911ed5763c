/** The city's commitments as readers see them, and the page on which the department in charge follows them. */
package org.madang.commitment.web;
