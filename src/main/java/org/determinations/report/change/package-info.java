/** What changed between two runs, as text, Markdown, CSV and JSON. */
@NullMarked
package org.determinations.report.change;

import org.jspecify.annotations.NullMarked;
