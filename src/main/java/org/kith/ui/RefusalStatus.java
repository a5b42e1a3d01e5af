package org.kith.ui;

import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The status that a refusal answers with: its own where it is annotated, else 422. */
public final class RefusalStatus {
  private RefusalStatus() {}

  public static HttpStatus of(Refusal refusal) {
    if (refusal instanceof ChangedMeanwhile) {
      return HttpStatus.CONFLICT;
    }
    ResponseStatus own = refusal.getClass().getAnnotation(ResponseStatus.class);
    return own == null ? HttpStatus.UNPROCESSABLE_CONTENT : own.value();
  }
}
