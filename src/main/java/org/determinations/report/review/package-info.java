/** Quality reviews on a terminal, for programs and in files: rounds, one round of a district, the picture of the State. */
@NullMarked
package org.determinations.report.review;

import org.jspecify.annotations.NullMarked;
