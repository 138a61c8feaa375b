/** The verb by which a person decides about districts, and takes a decision back. */
@NullMarked
package org.determinations.cli.verb.decide;

import org.jspecify.annotations.NullMarked;
