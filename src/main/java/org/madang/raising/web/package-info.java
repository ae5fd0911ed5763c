/** Pages of the editors' circle. */
package org.madang.raising.web;
