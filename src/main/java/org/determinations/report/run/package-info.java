/** A run as its analysts see it: input, issues, controls, manifest, status and summary. */
@NullMarked
package org.determinations.report.run;

import org.jspecify.annotations.NullMarked;
