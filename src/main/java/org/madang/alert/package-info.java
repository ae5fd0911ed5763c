/**
 * Emergency messages: staff write once, a second person confirms, and the site and all networks carry it at once, with
 * area, level and end. Speaks the Common Alerting Protocol 1.2 both ways. Fires {@link org.madang.alert.AlertsMoved}.
 */
@NullMarked
package org.madang.alert;

import org.jspecify.annotations.NullMarked;
