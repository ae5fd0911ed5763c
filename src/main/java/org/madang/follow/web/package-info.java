/** The button for following a proposal. It holds no rule. */
package org.madang.follow.web;
