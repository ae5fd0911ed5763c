/** Pages on which people bring their blogs and take them away. */
package org.madang.imports.blog.web;
