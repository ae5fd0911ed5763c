/** Starts what the tests run against, lazily and once for all of them, and stops it at the end. */
package org.madang.testing.harness;
