package org.kith.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who looks; the module that knows accounts implements it as a bean. */
public interface Viewers {
  Viewer of(HttpServletRequest request);
}
