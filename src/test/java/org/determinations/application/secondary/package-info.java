/** The secondary analysis as a job, over files and databases. */
@org.jspecify.annotations.NullMarked
package org.determinations.application.secondary;
