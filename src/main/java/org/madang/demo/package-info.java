/**
 * Loads the demonstration data once, where the operator wants them: an invented city with its people and their texts,
 * and real petitions. Everything goes in through the services of the features, as it would come from people.
 */
@NullMarked
package org.madang.demo;

import org.jspecify.annotations.NullMarked;
