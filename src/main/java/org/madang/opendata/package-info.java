/**
 * What the plaza gives to everybody as files, every night: proposals, supports as figures and the city's answers, with a
 * dictionary of every column. It fires no event.
 */
@NullMarked
package org.madang.opendata;

import org.jspecify.annotations.NullMarked;
