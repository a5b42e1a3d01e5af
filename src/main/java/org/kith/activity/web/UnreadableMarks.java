package org.kith.activity.web;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a device sent is not what devices of ours send. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class UnreadableMarks extends Refusal {
  UnreadableMarks(String sentence) {
    super(sentence);
  }
}
