/**
 * The pages on which people search, and on which somebody who proposes sees what others proposed alike.
 */
package org.madang.search.web;
