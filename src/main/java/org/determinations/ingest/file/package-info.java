/** A file before its rows: characters, structure, title lines, header, and the contract that fits it. */
@NullMarked
package org.determinations.ingest.file;

import org.jspecify.annotations.NullMarked;
