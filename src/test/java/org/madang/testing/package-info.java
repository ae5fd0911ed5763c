/** What tests share; this package itself (not its sub-packages) is also deployed with the tests in the container. */
package org.madang.testing;
