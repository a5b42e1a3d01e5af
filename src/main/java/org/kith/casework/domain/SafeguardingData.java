package org.kith.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.PersonalDataHolder;
import org.springframework.stereotype.Component;

/**
 * What a request to see one's data says of concerns: always the same, whether there are any or not,
 * as even that is for the leads alone to know. They look for themselves and decide what may be
 * given (Data Protection Act 2018, Schedules 2 and 3: others' data, and harm that giving it would
 * do). Erasing a record changes no concern: its words are its own, and are kept as long as the
 * leads have reason to. While one is open, and for the time of the purpose afterwards, the record
 * stays; whoever asks learns no more than that something has to be kept.
 */
@Component
class SafeguardingData implements PersonalDataHolder {
  private static final String HAS_TO_STAY =
      "Something of it has to be kept for now, by law: the data-protection officer decides when it"
          + " can go.";

  private final HeldFromErasure held;

  SafeguardingData(HeldFromErasure held) {
    this.held = held;
  }

  /** It has nobody's id outside its encrypted words. */
  @Override
  public Set<String> tables() {
    return Set.of("casework.concern");
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return List.of(
        new Kept(
            "",
            "Safeguarding",
            null,
            "A safeguarding lead looks separately whether anything is kept that can be given, and"
                + " adds it here. This line is in every answer and does not mean that there is"
                + " anything.",
            true));
  }

  @Override
  public Optional<String> mustStay(UUID record) {
    return held.isHeld(record) ? Optional.of(HAS_TO_STAY) : Optional.empty();
  }

  @Override
  public void erase(UUID record, UUID standIn) {
    // a concern has words of its own, and reasons of its own to stay
  }
}
