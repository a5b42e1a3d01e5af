package org.kith.governance.web;

import org.kith.access.Access;
import org.kith.access.TeamItem;
import org.kith.governance.Governance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GovernanceNavigation {
  @Bean
  TeamItem governanceItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE, 60, "governance.log.title", LogController.PATH, Governance.READ);
  }

  @Bean
  TeamItem meetingsItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE,
        61,
        "governance.meetings.title",
        MeetingsController.PATH,
        Governance.READ);
  }

  @Bean
  TeamItem registersItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE,
        62,
        "governance.registers.title",
        RegistersController.PATH,
        Governance.READ);
  }

  @Bean
  TeamItem freezeItem() {
    return new TeamItem(
        TeamItem.Part.PUBLISHING,
        63,
        "governance.freeze.title",
        FreezeController.PATH,
        Access.INSIDE);
  }

  @Bean
  TeamItem papersItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE,
        65,
        "governance.papers.title",
        PapersController.PATH,
        Governance.READ_PAPERS);
  }
}
