/** Files that are named as evidence: brought with an act, taken away again, deleted. */
@NullMarked
package org.determinations.cli.verb.evidence;

import org.jspecify.annotations.NullMarked;
