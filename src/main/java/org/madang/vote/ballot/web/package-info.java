/** The page of a vote on a proposal. It holds no rule. */
package org.madang.vote.ballot.web;
