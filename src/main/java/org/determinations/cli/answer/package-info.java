/**
 * What {@code application} answered, put into words for a person and into JSON for a program. Here are the forms that are too
 * small for {@code report}; which one is printed, the verb decides.
 *
 * <p>Part of the room {@code cli}. May touch: {@code application}, {@code report}, and the values that they hand out. May
 * never touch: the command-line library, the terminal, a file.
 */
@NullMarked
package org.determinations.cli.answer;

import org.jspecify.annotations.NullMarked;
