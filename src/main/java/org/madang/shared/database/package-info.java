/**
 * Brings the database to the schema this version needs, before anything maps onto it. It knows no table and fires no
 * event.
 */
@NullMarked
package org.madang.shared.database;

import org.jspecify.annotations.NullMarked;
