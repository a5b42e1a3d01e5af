/** The organisations that a programme works with: partners, schools, employers, faith groups. */
@ApplicationModule(
    allowedDependencies = {"kernel", "access", "imports", "ui", "ui :: components", "ui :: forms"})
@NullMarked
package org.kith.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
