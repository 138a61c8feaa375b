/**
 * The report site: a folder of pages that opens from disk. The values of each page are records made here, for the department and
 * for the public apart; the templates in {@code src/main/jte}, which the build turns into classes of this package, only print them.
 * Part of the room {@code report}: results as files in fixed order; the same run always gives the same bytes.
 *
 * <p>May touch: {@code model}, {@code issue}, results after {@code suppression}, the template library's runtime. May never touch:
 * SQL; a clock; Spring; policy; recomputing a result; the network; unordered iteration; the default locale; an unsuppressed small
 * count in a public file; another district on a district's page.
 */
@NullMarked
package org.determinations.report.site;

import org.jspecify.annotations.NullMarked;
