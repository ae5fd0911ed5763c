/** The appeal, the seat of a juror, and what everybody can look up about juries and their draw. */
package org.madang.moderation.jury.web;
