package eu.hanse.io.report;

/** What a page is searched and filtered with. Only the script makes it work, and shows it. */
final class HtmlControls {

  /** What is chosen; the script adds rules and files, which it knows from the problems. */
  static final String FORM =
      """
      <form id="controls" role="search" aria-label="Problems" autocomplete="off" hidden>
      <div class="search">
      <label for="search">Search</label>
      <input id="search" type="search" name="q" placeholder="message, code, file, entity, advice" \
      spellcheck="false" aria-describedby="keys">
      <p id="keys"><kbd>/</kbd> searches, <kbd>Esc</kbd> clears</p>
      </div>
      <button id="more" type="button" aria-expanded="false" aria-controls="facets">Filters</button>
      <div id="facets">
      <div class="facet" role="group" aria-labelledby="by-severity" data-facet="severity">
      <p id="by-severity">Severity</p><div class="choices"></div>
      </div>
      <div class="facet" role="group" aria-labelledby="by-rule" data-facet="rule">
      <p id="by-rule">Rule</p><div class="choices"></div>
      </div>
      <div class="facet" role="group" aria-labelledby="by-file" data-facet="file">
      <p id="by-file">File</p><div class="choices"></div>
      </div>
      </div>
      </form>
      """;

  /** How many problems are shown, and in which order. */
  static final String BAR =
      """
      <div id="bar" hidden>
      <p id="shown" role="status"></p>
      <button id="clear" type="button">Clear filters</button>
      <label>Sort by <select name="sort" form="controls">
      <option value="file">file</option>
      <option value="rule">rule</option>
      <option value="severity">severity</option>
      </select></label>
      </div>
      <noscript><p class="more">Searching and filtering need scripts; everything is listed \
      without them.</p></noscript>
      """;

  /** Where a rule is explained when its code is clicked on. */
  static final String DIALOG =
      """
      <dialog id="explanation" aria-label="What the rule says">
      <div class="content"></div>
      <div class="buttons">
      <button type="button" value="only">Show only these</button>
      <button type="button" value="close">Close</button>
      </div>
      </dialog>
      """;

  private HtmlControls() {}
}
