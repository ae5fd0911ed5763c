/** The staff's desk and what every page shows of the staff's side of a proposal: its clock. */
package org.madang.review.web;
