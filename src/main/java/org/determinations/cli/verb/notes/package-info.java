/** The verb by which reviewers write notes about districts, and take one back. */
@NullMarked
package org.determinations.cli.verb.notes;

import org.jspecify.annotations.NullMarked;
