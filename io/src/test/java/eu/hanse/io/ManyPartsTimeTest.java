package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every list of an entity may be long, and what it holds all alike: judging takes a second or two;
 * if a rule compared all parts with each other, it would take minutes.
 */
class ManyPartsTimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final Duration GENEROUS = Duration.ofSeconds(20);
  private static final int MANY = 50_000;

  /** What the lists may name; {@code MANY} stands for the parts. */
  private static final String DATA =
      """
      {'format':'hanse/1',
      'sources':[{'id':'page','title':'Page'}],
      'organisations':[{'id':'body','name':'Body','kind':'agency'}],
      'cities':[{'id':'port','name':'Port','kind':'municipality','country':'FR'},
      {'id':'town','name':'Town','kind':'municipality','country':'FR',%s}],
      'programmes':[{'id':'fleet','name':'Fleet','kind':'transfer-network','period':'2018/2020',%s}]}
      """;

  /** The part of a number, with a day and an hour of its own. */
  private static String part(String template, int number) {
    return template
        .replace("#", Integer.toString(number))
        .replace("%", Integer.toString(number + 1))
        .replace("@", FIRST.plusDays(number).toString())
        .replace("~", String.format(Locale.ROOT, "%02d", number * 24L / MANY));
  }

  private static DataFiles files(String document) {
    return DataFiles.of(
        DataFile.of("data.json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
  }

  private static String parts(String template) {
    return IntStream.range(0, MANY)
        .mapToObj(number -> part(template, number))
        .collect(Collectors.joining(","));
  }

  private static void assertQuick(Duration limit, String document) {
    DataFiles files = files(document);

    DataReport report =
        assertTimeoutPreemptively(limit, () -> DataValidator.standard().validate(DAY, files));

    assertThat(report.problems())
        .extracting(problem -> problem.code().value())
        .as("what is not read is not judged")
        .noneMatch(code -> code.startsWith("read."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          phases of one id | 'phases':[MANY] | {'id':'pilot','name':'Pilot'}
          phases of one day | 'phases':[MANY] | {'id':'p-#','name':'P','period':'2019-01-01'}
          phases in turn | 'phases':[MANY] | {'id':'p-#','name':'P','period':'@'}
          tracks of one id | 'tracks':[MANY] | {'id':'sea','name':'T #'}
          tracks of one name | 'tracks':[MANY] | {'id':'t-#','name':'Sea'}
          spellings of a track | 'tracks':[{'id':'t','name':'S','alsoKnownAs':[MANY]}] | 'Sea'
          participations of one city | 'participations':[MANY] | {'city':'port','role':'partner'}
          a city again and again | 'participations':[MANY] | {'city':'port','role':'partner','period':'@'}
          leads of one city | 'participations':[MANY] | {'city':'port','role':'lead-partner'}
          leads in turn | 'participations':[MANY] | {'city':'port-#','role':'lead-partner','period':'@'}
          leads of phases | 'participations':[MANY] | {'city':'port-#','role':'lead-partner','phases':['p-#']}
          involvements of one body | 'involvements':[MANY] | {'organisation':'body','role':'funder'}
          experts of one name | 'experts':[MANY] | {'name':'Ada','role':'lead-expert'}
          meetings of one id | 'calendar':{'meetings':[MANY]} | {'id':'m','kind':'workshop','title':'M','when':'2019-01-01'}
          meetings all alike | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M','when':'2019-01-01'}
          meetings with titles | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M #','when':'2019-01-01'}
          meetings with numbers | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M','ordinal':%,'when':'2019-01-01'}
          meetings of one number | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M','ordinal':1,'when':'@'}
          meetings in turn | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M','when':'@'}
          meetings of one host | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M #','attendance':'in-person','host':'port','when':'2019-01-01'}
          meetings of one place | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M','attendance':'in-person','host':'port','participants':['port','town'],'when':'2019-01-01'}
          meetings hour by hour | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M #','attendance':'in-person','host':'port','timetable':{'start':'~:00','end':'~:30','zone':'Europe/Paris'},'when':'2019-01-01'}
          meetings of many months | 'calendar':{'meetings':[MANY]} | {'id':'m-#','kind':'workshop','title':'M #','attendance':'in-person','host':'port','when':'2019-01/2019-12'}
          speakers | 'calendar':{'meetings':[{'id':'m','kind':'workshop','title':'M','when':'2019','speakers':[MANY]}]} | {'name':'Ada','organisation':'body'}
          agenda items | 'calendar':{'meetings':[{'id':'m','kind':'workshop','title':'M','when':'2019','agenda':[MANY]}]} | {'topic':'T','kind':'discussion','presenters':['port']}
          reviews of one id | 'calendar':{'reviewPeriods':[MANY]} | {'id':'r','period':'2019'}
          reviews in turn | 'calendar':{'reviewPeriods':[MANY]} | {'id':'r-#','period':'@'}
          initiatives of one id | 'initiatives':[MANY] | {'id':'i','name':'I','kind':'service','cities':['port']}
          initiatives of one name | 'initiatives':[MANY] | {'id':'i-#','name':'I','kind':'service','cities':['port']}
          initiatives one after another | 'initiatives':[MANY] | {'id':'i-#','name':'I','kind':'service','inspiredBy':'i-%'}
          transfers all alike | 'transfers':[MANY] | {'practice':'i','from':'port','to':['town']}
          transfers in a row | 'transfers':[MANY] | {'practice':'i','from':'port-#','to':['port-%']}
          transfers to and fro | 'transfers':[{'practice':'i','from':'town','to':['port']},MANY] | {'practice':'i','from':'port','to':['town']}
          mentorings all alike | 'mentorings':[MANY] | {'mentor':'port','mentees':['town']}
          agreements all alike | 'agreements':[MANY] | {'name':'A','parties':['city:port']}
          plans all alike | 'funding':[MANY] | {'total':'EUR 10.00'}
          shares of one payer | 'funding':[{'total':'EUR 10.00','contributions':[MANY]}] | {'payer':'city:port','amount':'EUR 10.00','rate':0.5}
          lots of one id | 'procurement':{'lots':[MANY]} | {'id':'l','name':'L'}
          stages of one phase | 'phases':[{'id':'p','name':'P'}],'procurement':{'stages':[MANY]} | {'phase':'p','suppliers':%,'budget':'EUR 5.00'}
          stages of many phases | 'procurement':{'stages':[MANY]} | {'phase':'p-#','suppliers':%,'budget':'EUR 5.00'}
          claims of one path | 'claims':[MANY] | {'path':'/name','value':'Flotte','source':'page'}
          """)
  void theListsOfAProgramme(String what, String list, String part) {
    assertQuick(GENEROUS, DATA.formatted("'note':'N'", list).replace("MANY", parts(part)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          aliases all alike | 'aliases':[MANY] | 'Town'
          mandates all alike | 'mandates':[MANY] | {'body':'Council','period':'2014/2020'}
          mandates in turn | 'mandates':[MANY] | {'body':'Council','period':'@'}
          mandates without period | 'mandates':[MANY] | {'body':'Council'}
          placements all alike | 'placements':[MANY] | {'strategy':'smart city','model':'cross-functional-team','period':'2014/2020'}
          placements in turn | 'placements':[MANY] | {'strategy':'smart city','model':'cross-functional-team','period':'@'}
          placements without period | 'placements':[MANY] | {'strategy':'smart city','model':'cross-functional-team'}
          placements and elections | 'mandates':[{'body':'Council','period':'2014/2020'}],'placements':[MANY] | {'strategy':'smart city','model':'cross-functional-team','period':'@/..'}
          claims of one path | 'claims':[MANY] | {'path':'/name','value':'Ville','source':'page'}
          """)
  void theListsOfACity(String what, String list, String part) {
    assertQuick(GENEROUS, DATA.formatted(list, "'note':'N'").replace("MANY", parts(part)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          cities of one name | cities | {'id':'c-#','name':'Port','kind':'municipality','country':'FR'}
          cities that are part of the next | cities | {'id':'c-#','name':'Port #','kind':'municipality','country':'FR','partOf':'c-%'}
          bodies of one name | organisations | {'id':'o-#','name':'Body','kind':'agency'}
          bodies and their pages | sources | {'id':'s-#','title':'Page','url':'https://example.org'}
          programmes of one name | programmes | {'id':'p-#','name':'Fleet','acronym':'FLEET','kind':'partnership'}
          programmes that continue the next | programmes | {'id':'p-#','name':'Fleet','kind':'partnership','predecessor':'p-%'}
          programmes that meet at once | programmes | {'id':'p-#','name':'Fleet','kind':'partnership','calendar':{'meetings':[{'id':'m','kind':'workshop','title':'M','attendance':'in-person','host':'port','when':'2019-01-01'}]}}
          """)
  void theListsOfADocument(String what, String list, String part) {
    assertQuick(GENEROUS, "{'format':'hanse/1','" + list + "':[" + parts(part) + "]}");
  }

  @Test
  void theListsThatAreComparedWithOneAnother() {
    assertQuick(
        GENEROUS.multipliedBy(3),
        "{'format':'hanse/1','cities':["
            + parts("{'id':'c-#','name':'C #','kind':'municipality','country':'FR'}")
            + "],'programmes':[{'id':'p','name':'P','kind':'transfer-network','phases':["
            + parts("{'id':'p-#','name':'P','period':'@'}")
            + "],'participations':["
            + parts("{'city':'c-#','role':'transfer-city','phases':['p-#']}")
            + "],'calendar':{'reviewPeriods':["
            + parts("{'id':'r-#','period':'@'}")
            + "],'meetings':["
            + parts("{'id':'m-#','kind':'workshop','title':'M','host':'c-#','when':'@'}")
            + "]},'transfers':["
            + parts("{'practice':'i','from':'c-#','to':['c-%']}")
            + "]}]}");
  }
}
