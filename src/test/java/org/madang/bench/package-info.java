/**
 * Measures the product ({@code mvn -Pbench}): seeds a database of a chosen size, drives the running product with wrk
 * and prints one table. Lives beside the tests, so that nothing of it reaches the WAR.
 */
@NullMarked
package org.madang.bench;

import org.jspecify.annotations.NullMarked;
