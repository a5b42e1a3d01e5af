/**
 * Messages to people, and work that runs by itself. A message is kept in the transaction that
 * causes it and sent afterwards, at least once, by whichever way is set up; what cannot be sent
 * waits where the team sees it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "ui :: components", "access", "files"})
@NullMarked
package org.kith.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
