/** Determinations and why: tables, explanations, review list, assistance, histories. */
@NullMarked
package org.determinations.report.result;

import org.jspecify.annotations.NullMarked;
