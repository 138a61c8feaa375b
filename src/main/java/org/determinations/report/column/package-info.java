/**
 * The columns of tables: each stands once, with its name, how it looks, what it says, who may see it and how its value is
 * taken. CSV files, sheets, JSON, pages and the catalog are made from these lists. Part of the room {@code report}.
 *
 * <p>May touch: values, {@code model}. May never touch: another part of the room; a file; a clock; the default locale.
 */
@NullMarked
package org.determinations.report.column;

import org.jspecify.annotations.NullMarked;
