/** Pages of callings, and what stands of them on the page of their post. */
package org.madang.calling.web;
