/** The ground of the store: transactions, rows by column name, digests, scripts, and what a failure of the database means. */
@NullMarked
package org.determinations.store.sql;

import org.jspecify.annotations.NullMarked;
