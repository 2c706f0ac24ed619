package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reports a web address that is no absolute http or https address. */
final class UrlMalformed implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("url.malformed"))
          .severity(Severity.WARNING)
          .addSubjects(EntityKind.SOURCE, EntityKind.ORGANISATION, EntityKind.PROGRAMME)
          .condition("A web address is not one that begins with http:// or https:// and a host.")
          .rationale(
              "Others follow the address to check what the data say, and programs link to it. No"
                  + " error, because a reader may still understand what a browser forgives, such as"
                  + " a space in it, or an address of another kind.")
          .advice(
              "Copy the whole address from the browser; what is no web address belongs into the"
                  + " note.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Source source, RuleContext context, Findings findings) {
    check(EntityKey.of(source.id()), source.url(), findings);
  }

  @Override
  public void check(Organisation organisation, RuleContext context, Findings findings) {
    check(EntityKey.of(organisation.id()), organisation.url(), findings);
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    check(EntityKey.of(programme.id()), programme.url(), findings);
  }

  /** Blank texts and white space around a text are reported by rules of their own. */
  private static void check(EntityKey subject, Optional<String> stated, Findings findings) {
    findings.skipIf(stated.isEmpty(), "its web address is not known");
    stated
        .map(CharMatcher.whitespace()::trimFrom)
        .filter(url -> !url.isEmpty() && !isWebAddress(url))
        .ifPresent(
            url -> {
              FindingDraft draft =
                  findings.at(subject, ValuePath.of("url")).with("url", Quotes.shorten(url));
              if (lacksSchemeOnly(url)) {
                draft.guess("https://" + url);
              }
              draft.say(
                  "The web address \"{url}\" is malformed: expected one such as"
                      + " https://www.example.org/page.");
            });
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url);
      return uri.getRawAuthority() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static boolean lacksSchemeOnly(String url) {
    return url.indexOf('.') > 0 && !url.contains(":") && isWebAddress("https://" + url);
  }
}
