/** The page on which staff hand a complaint on, and what every page shows of it. */
package org.madang.open311.web;
