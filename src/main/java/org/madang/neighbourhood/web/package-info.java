/** The news of a neighbourhood as pages. */
package org.madang.neighbourhood.web;
