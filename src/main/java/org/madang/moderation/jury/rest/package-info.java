/** Appeals, juries and their draw for programs. */
package org.madang.moderation.jury.rest;
