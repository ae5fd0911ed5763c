/** Imports in the API. */
package org.madang.imports.rest;
