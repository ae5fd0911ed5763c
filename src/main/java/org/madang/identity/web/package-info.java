/** The pages on which residents are verified, by themselves and by staff, and on which looks are accounted for. */
package org.madang.identity.web;
