/** The verbs of the files of a stage. */
@NullMarked
package org.determinations.cli.verb.files;

import org.jspecify.annotations.NullMarked;
