/** The pages about one's own data. */
package org.madang.privacy.web;
