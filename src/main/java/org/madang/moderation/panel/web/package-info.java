/** The author's way to the second instance, and what everybody can read about it. */
package org.madang.moderation.panel.web;
