/** Scheduled jobs, as text and JSON. */
@NullMarked
package org.determinations.report.schedule;

import org.jspecify.annotations.NullMarked;
