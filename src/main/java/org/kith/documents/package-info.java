/**
 * One model of a document, and its renderings: a web page, a file of its own, a PDF, a Word file;
 * and workbooks of tables. Neither Spring nor SQL.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kith.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
