/** The pages of applying, of deciding, and of the certificate. */
package org.madang.writer.web;
