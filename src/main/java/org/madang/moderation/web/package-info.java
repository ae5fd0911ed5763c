/**
 * The public log of moderation, the flag form, and the clearing of kept pages when a standing changes.
 */
package org.madang.moderation.web;
