/** The page of a proposal's amendments. It holds no rule. */
package org.madang.proposal.amendment.web;
