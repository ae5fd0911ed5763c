/** What pages show of the supports of a proposal, and the button for them. */
package org.madang.vote.web;
