/** The verb that holds a run against a table that was made elsewhere. */
@NullMarked
package org.determinations.cli.verb.compare;

import org.jspecify.annotations.NullMarked;
