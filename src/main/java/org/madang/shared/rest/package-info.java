/** What every HTTP resource shares: where the API begins and how it shows errors. It fires no event. */
package org.madang.shared.rest;
