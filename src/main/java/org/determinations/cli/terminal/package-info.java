/** What every verb stands on: its options, the terminal, progress, the log and exit codes. */
@NullMarked
package org.determinations.cli.terminal;

import org.jspecify.annotations.NullMarked;
