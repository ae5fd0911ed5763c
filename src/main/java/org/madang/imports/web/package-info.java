/**
 * The pages on which admins bring texts in and watch how far it is.
 */
package org.madang.imports.web;
