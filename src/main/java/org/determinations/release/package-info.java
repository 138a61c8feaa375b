/**
 * Whether a run may leave the agency: the checklist, the warnings of its content and the controls over whole runs.
 *
 * <p>May touch: {@code model}, {@code policy}, {@code issue}. May never touch: Spring, SQL, CSV, files, a clock. Decides
 * nothing about a district.
 */
@NullMarked
package org.determinations.release;

import org.jspecify.annotations.NullMarked;
