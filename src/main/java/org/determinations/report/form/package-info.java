/** Forms that any report takes: pages, tables, CSV, JSON, text, archives, and folders that are written whole or not at all. */
@NullMarked
package org.determinations.report.form;

import org.jspecify.annotations.NullMarked;
