/**
 * Stored files: what people send in and what the programme makes, kept in the database with their
 * fingerprint. What is sent in is judged by its content, never by its name, and pictures lose what
 * they know about place and device.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.kith.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
