package org.kith.figures;

import org.jspecify.annotations.Nullable;

/**
 * How a subject is called and where it belongs, told by the module that owns it.
 *
 * @param parent the subject that this is a part of: a project's priority, a priority's programme
 * @param path the public page, without language prefix; null where there is none
 */
public record SubjectName(
    Subject subject, String name, @Nullable Subject parent, @Nullable String path) {}
