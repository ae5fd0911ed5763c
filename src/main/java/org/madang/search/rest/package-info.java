/** Search in the API. */
package org.madang.search.rest;
