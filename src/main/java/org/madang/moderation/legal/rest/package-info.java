/** The legal desk for programs. */
package org.madang.moderation.legal.rest;
