/** The page of the public figures and its drawings. */
package org.madang.insight.web;
