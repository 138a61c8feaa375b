/** Who did, saw and downloaded what. */
@NullMarked
package org.determinations.report.trail;

import org.jspecify.annotations.NullMarked;
