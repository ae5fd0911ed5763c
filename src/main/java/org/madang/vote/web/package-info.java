/** What pages show of the supports of a proposal. */
package org.madang.vote.web;
