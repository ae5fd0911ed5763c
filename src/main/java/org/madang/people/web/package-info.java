/** The pages on which admins look after people, and auditors read what was done. */
package org.madang.people.web;
