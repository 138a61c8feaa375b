/** The verbs of the plans of assistance. */
@NullMarked
package org.determinations.cli.verb.plans;

import org.jspecify.annotations.NullMarked;
