/** What pages show of links between proposals, and the page where they are made and judged. They hold no rule. */
package org.madang.proposal.link.web;
