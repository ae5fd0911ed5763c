/** The second instance for programs. */
package org.madang.moderation.panel.rest;
