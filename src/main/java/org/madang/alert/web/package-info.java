/** The pages about emergency messages. They hold no rule: those are in {@link org.madang.alert}. */
package org.madang.alert.web;
