/**
 * The front door of every request, and the pages on which people sign up, sign in and see themselves.
 */
package org.madang.account.web;
