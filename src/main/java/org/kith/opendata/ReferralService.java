package org.kith.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service of Open Referral UK 3.0. In lists it has its own fields and its organisation, and none
 * of the arrays. The profile's compiled schemas ask for an address of a service, and of much that
 * belongs to it: there it is the service's.
 *
 * @param url its website; where it has none, its page here
 */
record ReferralService(
    UUID id,
    UUID organizationId,
    String name,
    @Nullable String description,
    String url,
    @Nullable String email,
    String status,
    @Nullable String fees,
    @Nullable Integer minimumAge,
    @Nullable Integer maximumAge,
    @Nullable String assuredDate,
    @Nullable String alert,
    String lastModified,
    Organization organization,
    @Nullable List<Schedule> schedules,
    @Nullable List<ServiceArea> serviceAreas,
    @Nullable List<AtLocation> serviceAtLocations,
    @Nullable List<Language> languages,
    @Nullable List<CostOption> costOptions,
    @Nullable List<Contact> contacts,
    @Nullable List<Attribute> attributes) {

  /** Who runs it. */
  record Organization(UUID id, String name, String description) {}

  /**
   * @param freq WEEKLY, or MONTHLY for such a day of each month
   * @param byday as iCalendar has it: {@code WE}, {@code 2WE}, {@code -1FR}
   */
  record Schedule(
      UUID id,
      String freq,
      int interval,
      String byday,
      String opensAt,
      String closesAt,
      @Nullable String notes,
      String url) {}

  /** Whose residents it is for. */
  record ServiceArea(UUID id, String name) {}

  /** A language that is spoken there. */
  record Language(UUID id, String name, String code, String url) {}

  /** What it costs. */
  record CostOption(
      UUID id,
      UUID serviceId,
      String option,
      @Nullable BigDecimal amount,
      @Nullable String amountDescription,
      String url) {}

  /** The service's own, not a person's. */
  record Contact(UUID id, String name, @Nullable String email, List<Phone> phones, String url) {}

  /** A telephone. */
  record Phone(UUID id, String number, String url) {}

  /** A topic that it is about. */
  record Attribute(
      UUID id, UUID linkId, String linkEntity, UUID taxonomyTermId, Taxonomy.Term taxonomyTerm) {}

  /**
   * The service at a place.
   *
   * @param service null: it is told within its service
   */
  record AtLocation(
      UUID id,
      UUID serviceId,
      UUID locationId,
      @Nullable ReferralService service,
      Location location) {}

  /**
   * @param locationType physical: what is remote has no place
   */
  record Location(
      UUID id,
      String locationType,
      String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      List<Address> addresses,
      List<Accessibility> accessibility,
      String url) {}

  /** All that the tabular form asks for. */
  record Address(
      UUID id,
      @JsonProperty("address_1") String lines,
      String city,
      String stateProvince,
      String postalCode,
      String country,
      String addressType) {}

  /** What helps people to come in and take part. */
  record Accessibility(UUID id, String description) {}
}
