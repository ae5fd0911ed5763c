/** Where other sites tell that they name texts of ours. */
package org.madang.mention.web;
