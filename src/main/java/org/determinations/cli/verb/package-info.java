/** The verbs, one class for each. */
@NullMarked
package org.determinations.cli.verb;

import org.jspecify.annotations.NullMarked;
