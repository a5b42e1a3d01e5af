/**
 * The wording of pages in other languages: who confirmed which of it; and where pages are told in
 * another form. How it works: {@code docs/languages.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
