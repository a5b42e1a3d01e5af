package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.kith.ui.Language;

/** A request as if its address had no language prefix. */
final class WithoutPrefix extends HttpServletRequestWrapper {
  private final int length;

  WithoutPrefix(HttpServletRequest request, Language language) {
    super(request);
    this.length = language.code().length() + 1;
  }

  @Override
  public String getRequestURI() {
    return strip(super.getRequestURI());
  }

  @Override
  public String getServletPath() {
    String path = super.getServletPath();
    return path.isEmpty() ? path : strip(path);
  }

  @Override
  public StringBuffer getRequestURL() {
    StringBuffer url = super.getRequestURL();
    int start = url.length() - super.getRequestURI().length();
    return url.replace(start, url.length(), getRequestURI());
  }

  private String strip(String path) {
    return path.length() <= length ? "/" : path.substring(length);
  }
}
