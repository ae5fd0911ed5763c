/** Pages of proposals: the list with its filters and the proposal with its life. They hold no rule. */
package org.madang.proposal.web;
