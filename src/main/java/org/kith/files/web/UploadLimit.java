package org.kith.files.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.files.Uploads;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers an upload that is too large before anything reads it: whoever looked for the form's token
 * first would find none, and say something else is wrong. It comes after the area is known, whose
 * page the answer is.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
final class UploadLimit extends OncePerRequestFilter {
  /** What a form may hold beside its files, in bytes. */
  private static final long FORM = 1024L * 1024;

  static final long LARGEST_REQUEST = Uploads.LARGEST + FORM;

  private final HandlerExceptionResolver answers;

  UploadLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    boolean isUpload = type != null && type.startsWith("multipart/");
    if (isUpload && request.getContentLengthLong() > LARGEST_REQUEST) {
      answers.resolveException(
          request, response, null, new MaxUploadSizeExceededException(LARGEST_REQUEST));
      return;
    }
    chain.doFilter(request, response);
  }
}
