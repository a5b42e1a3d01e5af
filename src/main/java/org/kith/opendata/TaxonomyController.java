package org.kith.opendata;

import static org.kith.opendata.OpenReferralController.ID;
import static org.kith.opendata.OpenReferralController.PATH;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.ui.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The topics of the directory for other programs: Open Referral UK 3.0. */
@Controller
class TaxonomyController {
  @GetMapping(PATH + "/taxonomies")
  ResponseEntity<byte[]> taxonomies(@RequestParam Map<String, String> parameters) {
    return Json.answer(Paging.of(parameters).of(List.of(Taxonomy.TOPICS)));
  }

  @GetMapping(PATH + "/taxonomies" + ID)
  ResponseEntity<byte[]> taxonomy(@PathVariable String id) {
    if (!Parameters.id(id).equals(Taxonomy.ID)) {
      throw new NotFound();
    }
    return Json.answer(Taxonomy.TOPICS);
  }

  @GetMapping(PATH + "/taxonomy_terms")
  ResponseEntity<byte[]> terms(@RequestParam Map<String, String> parameters) {
    String taxonomy = parameters.getOrDefault("taxonomy_id", "");
    String parent = parameters.getOrDefault("parent_id", "");
    boolean isTop = Parameters.isSaid(parameters, "top_only");
    return Json.answer(
        Paging.of(parameters)
            .of(
                Taxonomy.terms().stream()
                    .filter(
                        term -> taxonomy.isEmpty() || taxonomy.equals(term.taxonomyId().toString()))
                    .filter(
                        term -> parent.isEmpty() || parent.equals(String.valueOf(term.parentId())))
                    .filter(term -> !isTop || term.parentId() == null)
                    .toList()));
  }

  @GetMapping(PATH + "/taxonomy_terms" + ID)
  ResponseEntity<byte[]> term(@PathVariable String id) {
    UUID asked = Parameters.id(id);
    return Json.answer(
        Taxonomy.terms().stream()
            .filter(term -> term.id().equals(asked))
            .findFirst()
            .orElseThrow(NotFound::new));
  }
}
