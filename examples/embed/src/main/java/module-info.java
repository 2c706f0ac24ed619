/** An application that embeds the library as a named module, without opening any package. */
module eu.hanse.embed {
  requires transitive eu.hanse.io;

  exports eu.hanse.embed;

  provides eu.hanse.rule.RuleProvider with
      eu.hanse.embed.HarbourRules;
}
